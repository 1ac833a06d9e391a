package io.willowleaf.intake.desk;

import io.willowleaf.archive.Kept;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Problems;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what was told at any door: checks it, recognises who speaks, and has the complaint received, all in one
/// transaction.
@Service
@Transactional
public class IntakeDesk {

    /// How far the clocks of others may be ahead of ours.
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final ComplaintDesk complaints;
    private final CustomerDesk customers;
    private final Doors doors;
    private final InstantSource clock;

    IntakeDesk(ComplaintDesk complaints, CustomerDesk customers, Doors doors, InstantSource clock) {
        this.complaints = complaints;
        this.customers = customers;
        this.doors = doors;
        this.clock = clock;
    }

    /// What has to be put right before it can be taken in; each with a sentence that names the fix.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Problems check(Story story) {
        var received = story.receivedAt();
        return StoryCheck.of(story)
                .with(!doors.know(story.channel()), "channel", "intake.problem.channel")
                .with(
                        received != null && received.isAfter(clock.instant().plus(SKEW)),
                        "receivedAt",
                        "intake.problem.time_ahead");
    }

    /// `key` makes a repeated request known again.
    public Receipt take(Story story, @Nullable ReceptionKey key, Actor by) {
        return take(story, List.of(), key, by);
    }

    /// With the files that came along; they are in the archive already.
    public Receipt take(Story story, List<Kept> files, @Nullable ReceptionKey key, Actor by) {
        var who = customers.recognise(story.name(), story.phone(), story.mail(), by);
        return complaints.receive(
                Reception.of(story.channel(), story.words())
                        .told(story.happened(), story.expected(), story.wished())
                        .about(story.order())
                        .by(who)
                        .feeling(story.emotion())
                        .in(story.language())
                        .at(story.receivedAt())
                        .with(files)
                        .once(key),
                by);
    }
}
