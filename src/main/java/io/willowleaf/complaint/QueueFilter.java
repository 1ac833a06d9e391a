package io.willowleaf.complaint;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Which complaints a list shows and in what order. What is null or empty does not narrow it; everything else narrows
/// it further. `cause` is a leaf or the beginning of one (`PD-DLV`); `words` is a receipt number, the end of one, or
/// words exactly as written, and `customers` are those a telephone ending was found for, looked for beside the words;
/// `mentioned` is somebody who was called to it and has not come yet; `among` are those that were found elsewhere.
public record QueueFilter(
        Set<StandingCode> standings,
        @Nullable Stage stage,
        @Nullable StaffId owner,
        @Nullable TeamId team,
        @Nullable String cause,
        @Nullable Severity severity,
        @Nullable Emotion emotionAtLeast,
        Set<Waits> waits,
        @Nullable String channel,
        @Nullable String action,
        @Nullable String words,
        List<CustomerId> customers,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Priority priority,
        @Nullable String caseType,
        @Nullable StaffId mentioned,
        @Nullable List<ComplaintId> among,
        @Nullable Instant changedSince,
        Order order) {

    /// How much of the time is left, what stops it, and whether it was put off.
    public enum Waits {
        UNASSIGNED,
        DUE_TODAY,
        OVERDUE,
        HOT,
        FOR_CUSTOMER,
        FOR_DEPARTMENT,
        DISPUTED,
        REOPENED,
        FOR_APPROVAL,
        RAISED,
        OUTSIDE,
        PROMISED,
        SNOOZED,
        AWAKE
    }

    /// The orders that have an index.
    public enum Order {
        RECEIVED,
        DUE,
        CHANGED
    }

    /// The standings of complaints that somebody still has to answer for.
    public static final Set<StandingCode> OPEN =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(StandingCode.SETTLED, StandingCode.CLOSED, StandingCode.ENDED)));

    public static final QueueFilter ALL = new QueueFilter(
            Set.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Order.RECEIVED);

    /// Whether it asks for a few that are found by something else than where they belong.
    public boolean isNarrow() {
        return owner != null
                || team != null
                || action != null
                || mentioned != null
                || among != null
                || (words != null && !words.isBlank());
    }

    public QueueFilter in(Set<StandingCode> wanted) {
        return with(next -> next.standings = Set.copyOf(wanted));
    }

    public QueueFilter at(@Nullable Stage wanted) {
        return with(next -> next.stage = wanted);
    }

    public QueueFilter of(@Nullable StaffId officer, @Nullable TeamId group) {
        return with(next -> {
            next.owner = officer;
            next.team = group;
        });
    }

    public QueueFilter because(@Nullable String code) {
        return with(next -> next.cause = code);
    }

    public QueueFilter grave(@Nullable Severity wanted, @Nullable Emotion atLeast) {
        return with(next -> {
            next.severity = wanted;
            next.emotionAtLeast = atLeast;
        });
    }

    /// Beside what it waits for already.
    public QueueFilter that(Waits wanted) {
        return with(next -> {
            var all = EnumSet.of(wanted);
            all.addAll(waits);
            next.waits = Set.copyOf(all);
        });
    }

    public QueueFilter through(@Nullable String door) {
        return with(next -> next.channel = door);
    }

    public QueueFilter linkedTo(@Nullable String number) {
        return with(next -> next.action = number);
    }

    public QueueFilter saying(@Nullable String sought, List<CustomerId> orBy) {
        return with(next -> {
            next.words = sought;
            next.customers = List.copyOf(orBy);
        });
    }

    public QueueFilter received(@Nullable Instant since, @Nullable Instant before) {
        return with(next -> {
            next.from = since;
            next.until = before;
        });
    }

    public QueueFilter ranked(@Nullable Priority wanted) {
        return with(next -> next.priority = wanted);
    }

    public QueueFilter about(@Nullable String type) {
        return with(next -> next.caseType = type);
    }

    public QueueFilter calling(@Nullable StaffId colleague) {
        return with(next -> next.mentioned = colleague);
    }

    /// Only these, as they were found by something the list knows nothing of.
    public QueueFilter among(List<ComplaintId> found) {
        return with(next -> next.among = List.copyOf(found));
    }

    public QueueFilter changed(@Nullable Instant since) {
        return with(next -> next.changedSince = since);
    }

    public QueueFilter by(Order wanted) {
        return with(next -> next.order = wanted);
    }

    private QueueFilter with(Consumer<Draft> change) {
        var next = new Draft(this);
        change.accept(next);
        return next.done();
    }

    private static final class Draft {

        private Set<StandingCode> standings;
        private @Nullable Stage stage;
        private @Nullable StaffId owner;
        private @Nullable TeamId team;
        private @Nullable String cause;
        private @Nullable Severity severity;
        private @Nullable Emotion emotionAtLeast;
        private Set<Waits> waits;
        private @Nullable String channel;
        private @Nullable String action;
        private @Nullable String words;
        private List<CustomerId> customers;
        private @Nullable Instant from;
        private @Nullable Instant until;
        private @Nullable Priority priority;
        private @Nullable String caseType;
        private @Nullable StaffId mentioned;
        private @Nullable List<ComplaintId> among;
        private @Nullable Instant changedSince;
        private Order order;

        Draft(QueueFilter filter) {
            this.standings = filter.standings;
            this.stage = filter.stage;
            this.owner = filter.owner;
            this.team = filter.team;
            this.cause = filter.cause;
            this.severity = filter.severity;
            this.emotionAtLeast = filter.emotionAtLeast;
            this.waits = filter.waits;
            this.channel = filter.channel;
            this.action = filter.action;
            this.words = filter.words;
            this.customers = filter.customers;
            this.from = filter.from;
            this.until = filter.until;
            this.priority = filter.priority;
            this.caseType = filter.caseType;
            this.mentioned = filter.mentioned;
            this.among = filter.among;
            this.changedSince = filter.changedSince;
            this.order = filter.order;
        }

        QueueFilter done() {
            return new QueueFilter(
                    standings,
                    stage,
                    owner,
                    team,
                    cause,
                    severity,
                    emotionAtLeast,
                    waits,
                    channel,
                    action,
                    words,
                    customers,
                    from,
                    until,
                    priority,
                    caseType,
                    mentioned,
                    among,
                    changedSince,
                    order);
        }
    }
}
