package io.willowleaf.likeness.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.likeness.Judgement;
import io.willowleaf.likeness.Kind;
import io.willowleaf.likeness.LikenessSheet;
import io.willowleaf.likeness.NotPossible;
import io.willowleaf.likeness.Sameness;
import io.willowleaf.likeness.Verdict;
import io.willowleaf.likeness.domain.Crowds;
import io.willowleaf.likeness.domain.Judgements;
import io.willowleaf.likeness.domain.Print;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows what looks like a complaint, and keeps what people find who look at both. It merges nothing by itself.
@Service
@Transactional
public class LikenessDesk {

    private final ComplaintDesk complaints;
    private final CustomerDesk customers;
    private final Likes likes;
    private final Measures measures;
    private final Crowds crowds;
    private final Judgements judgements;
    private final ConfirmedRepeats repeats;
    private final AuditDesk audit;
    private final InstantSource clock;

    LikenessDesk(
            ComplaintDesk complaints,
            CustomerDesk customers,
            Likes likes,
            Measures measures,
            Crowds crowds,
            Judgements judgements,
            ConfirmedRepeats repeats,
            AuditDesk audit,
            InstantSource clock) {
        this.complaints = complaints;
        this.customers = customers;
        this.likes = likes;
        this.measures = measures;
        this.crowds = crowds;
        this.judgements = judgements;
        this.repeats = repeats;
        this.audit = audit;
        this.clock = clock;
    }

    /// What looks like it, as far as the viewer may read that.
    public LikenessSheet sheet(ComplaintNumber number, Viewer viewer) {
        var file = complaints.find(number, viewer);
        var id = file.heard().id();
        return new LikenessSheet(
                number,
                file.heard().words(),
                likes.of(file, person(file), judgements.about(id), viewer),
                repeats.times(id),
                crowds.find(id).filter(crowd -> crowd.texts() > 1).orElse(null),
                mayJudge(file, viewer),
                file.possible().contains(Verb.MERGE)
                        && viewer.may(Permission.CASE_MERGE, file)
                        && viewer.may(Permission.CASE_MERGE, Manner.WRITE));
    }

    /// Somebody looked at both. What is confirmed of one person counts for the rule of three times; what is no copy
    /// leaves its group. What changes the other complaint takes the right to change that one, too.
    public void judge(ComplaintNumber number, ComplaintNumber other, Kind kind, Verdict verdict, Viewer viewer) {
        var one = complaints.find(number, viewer);
        var two = complaints.find(other, viewer);
        if (!mayJudge(one, viewer) || (verdict.changes(kind) && !mayJudge(two, viewer))) {
            throw new AccessDeniedException(Permission.CASE_WRITE.code());
        }
        if (number.equals(other)) {
            throw new NotPossible("likeness.refused.itself");
        }
        var sender = two.heard().customer();
        if (kind == Kind.REPEAT && (sender == null || !person(one).contains(sender))) {
            throw new NotPossible("likeness.refused.other_person");
        }
        judgements.add(new Judgement(
                one.heard().id(),
                two.heard().id(),
                kind,
                verdict,
                degree(kind, one.heard().words(), two.heard().words()),
                viewer.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.act(viewer.actor(), "likeness.judge", one.heard().id().stream());
        audit.act(viewer.actor(), "likeness.judge", two.heard().id().stream());
        if (kind == Kind.REPEAT && verdict == Verdict.SAME) {
            Stream.of(number, other)
                    .sorted(Comparator.comparing(ComplaintNumber::value))
                    .forEach(each -> complaints.countRepeats(each, viewer));
        }
        if (kind == Kind.COPY && verdict == Verdict.OTHER) {
            crowds.leave(later(one.heard().id(), two.heard().id()));
        }
    }

    private double degree(Kind kind, String one, String other) {
        return switch (kind) {
            case REPEAT -> Sameness.of(one, other);
            case COPY -> Print.exactly(one, other);
            case MATTER -> measures.matter(one, other);
        };
    }

    private List<CustomerId> person(ComplaintFile file) {
        var customer = file.heard().customer();
        return customer == null ? List.of() : customers.samePhone(customer);
    }

    private static boolean mayJudge(ComplaintFile file, Viewer viewer) {
        return viewer.may(Permission.CASE_WRITE, file) && viewer.may(Permission.CASE_WRITE, Manner.WRITE);
    }

    private static ComplaintId later(ComplaintId one, ComplaintId other) {
        return one.value() > other.value() ? one : other;
    }
}
