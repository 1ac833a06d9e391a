package io.willowleaf.complaint;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which complaints a list shows and in what order. What is null or empty does not narrow it. `cause` is a leaf or the
/// beginning of one (`PD-DLV`); `words` is a receipt number, the end of one, or words exactly as written, and
/// `customers` are those a telephone ending was found for, looked for beside the words.
public record QueueFilter(
        Set<StandingCode> standings,
        @Nullable Stage stage,
        @Nullable StaffId owner,
        @Nullable TeamId team,
        @Nullable String cause,
        @Nullable Severity severity,
        @Nullable Emotion emotionAtLeast,
        @Nullable Waits waits,
        @Nullable String channel,
        @Nullable String action,
        @Nullable String words,
        List<CustomerId> customers,
        @Nullable Instant from,
        @Nullable Instant until,
        Order order) {

    /// How much of the time is left, or what stops it.
    public enum Waits {
        UNASSIGNED,
        DUE_TODAY,
        OVERDUE,
        HOT,
        FOR_CUSTOMER,
        DISPUTED
    }

    /// The orders that have an index.
    public enum Order {
        RECEIVED,
        DUE,
        CHANGED
    }

    public static final QueueFilter ALL = new QueueFilter(
            Set.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            Order.RECEIVED);

    public QueueFilter in(Set<StandingCode> wanted) {
        return new QueueFilter(
                wanted,
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
                order);
    }

    public QueueFilter at(@Nullable Stage wanted) {
        return new QueueFilter(
                standings,
                wanted,
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
                order);
    }

    public QueueFilter of(@Nullable StaffId officer, @Nullable TeamId group) {
        return new QueueFilter(
                standings,
                stage,
                officer,
                group,
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
                order);
    }

    public QueueFilter because(@Nullable String code) {
        return new QueueFilter(
                standings,
                stage,
                owner,
                team,
                code,
                severity,
                emotionAtLeast,
                waits,
                channel,
                action,
                words,
                customers,
                from,
                until,
                order);
    }

    public QueueFilter grave(@Nullable Severity wanted, @Nullable Emotion atLeast) {
        return new QueueFilter(
                standings, stage, owner, team, cause, wanted, atLeast, waits, channel, action, words, customers, from,
                until, order);
    }

    public QueueFilter that(@Nullable Waits wanted) {
        return new QueueFilter(
                standings,
                stage,
                owner,
                team,
                cause,
                severity,
                emotionAtLeast,
                wanted,
                channel,
                action,
                words,
                customers,
                from,
                until,
                order);
    }

    public QueueFilter through(@Nullable String door) {
        return new QueueFilter(
                standings,
                stage,
                owner,
                team,
                cause,
                severity,
                emotionAtLeast,
                waits,
                door,
                action,
                words,
                customers,
                from,
                until,
                order);
    }

    public QueueFilter linkedTo(@Nullable String number) {
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
                number,
                words,
                customers,
                from,
                until,
                order);
    }

    public QueueFilter saying(@Nullable String sought, List<CustomerId> orBy) {
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
                sought,
                orBy,
                from,
                until,
                order);
    }

    public QueueFilter received(@Nullable Instant since, @Nullable Instant before) {
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
                since,
                before,
                order);
    }

    public QueueFilter by(Order wanted) {
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
                wanted);
    }
}
