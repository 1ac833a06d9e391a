package io.willowleaf.protection.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Restriction;
import io.willowleaf.protection.Turn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// What keeps a restriction fair: another person decides, a third decides an appeal, it lasts three months at most, and
/// nothing written is ever shut.
public final class RestrictionPolicy {

    public static final int MOST_MONTHS = 3;

    /// Talking can be restricted; writing never.
    public static final Set<String> CLOSABLE = Set.of("PHONE_IN", "VISIT", "CHAT");

    private RestrictionPolicy() {}

    /// What somebody who may approve restrictions may do with this one now.
    public static Set<Turn.Kind> next(Restriction restriction, Actor by, Instant now) {
        var asked = by.equals(restriction.by());
        var approved = restriction.turn(Turn.Kind.APPROVED);
        var approver = approved != null && by.equals(approved.by());
        return switch (restriction.state(now)) {
            case ASKED -> asked ? none() : EnumSet.of(Turn.Kind.APPROVED, Turn.Kind.REFUSED);
            case APPROVED -> EnumSet.of(Turn.Kind.TOLD, Turn.Kind.LIFTED);
            case IN_FORCE -> EnumSet.of(Turn.Kind.LIFTED);
            case APPEALED ->
                asked || approver
                        ? EnumSet.of(Turn.Kind.LIFTED)
                        : EnumSet.of(Turn.Kind.LIFTED, Turn.Kind.UPHELD, Turn.Kind.KEPT);
            case REFUSED, LIFTED, OVER -> none();
        };
    }

    /// Until the end of the last day, counted in calendar months from the day the customer is told.
    public static Instant until(Restriction restriction, Instant told, ZoneId zone) {
        return Objects.requireNonNull(told)
                .atZone(zone)
                .toLocalDate()
                .plusMonths(restriction.months())
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static Set<Turn.Kind> none() {
        return EnumSet.noneOf(Turn.Kind.class);
    }
}
