package io.willowleaf.intake.desk;

import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what was told at any door: checks it, recognises who speaks, and has the complaint received, all in one
/// transaction.
@Service
@Transactional
public class IntakeDesk {

    private final ComplaintDesk complaints;
    private final CustomerDesk customers;

    IntakeDesk(ComplaintDesk complaints, CustomerDesk customers) {
        this.complaints = complaints;
        this.customers = customers;
    }

    /// What has to be put right before it can be taken in; each with a sentence that names the fix.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Problems check(Story story) {
        return StoryCheck.of(story);
    }

    /// `key` makes a repeated request known again.
    public Receipt take(Story story, @Nullable ReceptionKey key, Actor by) {
        var who = customers.recognise(story.name(), story.phone(), story.mail(), by);
        return complaints.receive(
                Reception.of(story.channel(), story.words())
                        .told(story.happened(), story.expected(), story.wished())
                        .about(story.order())
                        .by(who)
                        .feeling(story.emotion())
                        .in(story.language())
                        .at(story.receivedAt())
                        .once(key),
                by);
    }
}
