package io.willowleaf.portal.desk;

import io.willowleaf.archive.Kept;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Entrance;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.BeginningDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.portal.Sign;
import io.willowleaf.portal.Signpost;
import io.willowleaf.portal.domain.Arrivals;
import io.willowleaf.portal.domain.Consents;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what a customer tells us without an account: with their files and their consent, and slowly where somebody
/// sends one complaint after the other.
@Service
@Transactional
public class VoiceDesk {

    /// From one address in an hour. Offices and mobile networks share one among many people.
    public static final int MOST_IN_AN_HOUR = 60;

    /// The notice about personal data as it reads now.
    private static final String NOTICE = "AN-05/1";

    private final IntakeDesk intake;
    private final TrackingDesk tracking;
    private final BeginningDesk beginnings;
    private final ObjectProvider<Signpost> signposts;
    private final ArchiveDesk archive;
    private final Consents consents;
    private final Arrivals arrivals;
    private final InstantSource clock;
    private final Marks marks;

    VoiceDesk(
            IntakeDesk intake,
            TrackingDesk tracking,
            BeginningDesk beginnings,
            ObjectProvider<Signpost> signposts,
            ArchiveDesk archive,
            Consents consents,
            Arrivals arrivals,
            InstantSource clock,
            Marks marks) {
        this.intake = intake;
        this.tracking = tracking;
        this.beginnings = beginnings;
        this.signposts = signposts;
        this.archive = archive;
        this.consents = consents;
        this.arrivals = arrivals;
        this.clock = clock;
        this.marks = marks;
    }

    /// False when too much came from there in the last hour.
    @Transactional(readOnly = true)
    public boolean admits(String address) {
        return arrivals.since(marks.of(address), clock.instant().minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR;
    }

    /// What the short link somebody came by stands for.
    @Transactional(readOnly = true)
    public Optional<Sign> findSign(String code) {
        return signposts
                .orderedStream()
                .flatMap(post -> post.findSign(code).stream())
                .findFirst();
    }

    /// `consented` says that the customer agreed to the notice about personal data; without a name or contact there is
    /// nothing to agree to.
    public Receipt take(Story story, List<BroughtFile> files, boolean consented, ReceptionKey once, String address) {
        return take(story, files, consented, once, address, null, null);
    }

    /// By a short link, whose moment or box the complaint then carries, or on a site of others that shows our form.
    public Receipt take(
            Story story,
            List<BroughtFile> files,
            boolean consented,
            ReceptionKey once,
            String address,
            @Nullable Sign sign,
            @Nullable String site) {
        var team = sign == null ? null : sign.team();
        var receipt = intake.take(story, files.stream().map(this::keep).toList(), team, once, Actor.CUSTOMER);
        if (receipt.fresh()) {
            arrivals.add(marks.of(address), clock.instant());
            if (consented) {
                consents.add(receipt.id(), NOTICE, story.language(), clock.instant());
            }
            if (sign != null) {
                led(receipt.id(), sign);
                signposts.forEach(post -> post.heard(sign, receipt.number()));
            }
            if (site != null) {
                beginnings.through(receipt.id(), Entrance.SITE, site, Actor.CUSTOMER);
            }
        }
        return receipt;
    }

    private void led(ComplaintId complaint, Sign sign) {
        var moment = sign.moment();
        if (moment == null) {
            beginnings.through(complaint, Entrance.BOX, sign.name().ko(), Actor.CUSTOMER);
        } else {
            beginnings.atMoment(complaint, moment, sign.name(), Actor.CUSTOMER);
        }
    }

    /// More words, more files, or both.
    public void add(String token, String words, List<BroughtFile> files) {
        if (!words.isBlank()) {
            tracking.addWords(token, words);
        }
        files.forEach(file -> tracking.attach(token, keep(file)));
    }

    private Kept keep(BroughtFile file) {
        return archive.receive(file.bytes(), file.name());
    }
}
