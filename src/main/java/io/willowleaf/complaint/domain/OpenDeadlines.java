package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.DueMarks;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.Target;
import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The deadlines that still run, many at a time.
public interface OpenDeadlines {

    /// Counted with an older calendar, at most so many; nobody else decides about them until the transaction ends.
    /// Those somebody decides about now are left out.
    List<ComplaintId> holdCountedBefore(CalendarVersion version, int limit);

    /// Counted by older rules, in the same way.
    List<ComplaintId> holdCountedBefore(RuleVersion rules, int limit);

    boolean anyCountedBefore(RuleVersion rules);

    List<Open> latest(Collection<ComplaintId> complaints);

    /// All that fall due at or after that moment, one after the other.
    void dueFrom(Instant moment, Consumer<Open> each);

    void all(Consumer<Open> each);

    /// The same for those that follow other rules.
    void followed(List<Recounted> recounted, RuleVersion rules, CalendarVersion version, Instant at);

    /// Writes down where they fall now; those that stayed are only known to be counted with this calendar.
    void recounted(List<Recounted> recounted, CalendarVersion version, Instant at);

    /// Whose deadlines this calendar moved, and how many.
    Map<StaffId, Integer> movedBy(CalendarVersion version);

    /// Whether everybody was told what this calendar moved.
    boolean isTold(CalendarVersion version);

    void told(CalendarVersion version, Instant at);

    /// Whose deadlines rules moved that nobody was told of yet, up to these, and how many.
    Map<StaffId, Integer> movedBy(RuleVersion rules);

    boolean isTold(RuleVersion rules);

    void told(RuleVersion rules, Instant at);

    /// A deadline as it stands, the target that counts next, and what decides its policy once it is sorted.
    record Open(
            ComplaintId complaint,
            Target next,
            ComplaintFact.Deadline deadline,
            @Nullable Priority priority,
            @Nullable String caseType) {

        public boolean isKnown() {
            return deadline.reckoning() != null;
        }

        public DueMarks marks() {
            return next == Target.FIRST_RESPONSE ? deadline.firstResponse() : deadline.resolution();
        }
    }

    /// The same on another calendar.
    record Recounted(ComplaintId complaint, Target next, ComplaintFact.Deadline deadline, boolean moved) {

        public DueMarks marks() {
            return next == Target.FIRST_RESPONSE ? deadline.firstResponse() : deadline.resolution();
        }
    }
}
