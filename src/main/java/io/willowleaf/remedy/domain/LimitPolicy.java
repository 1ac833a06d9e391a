package io.willowleaf.remedy.domain;

import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Offer;
import java.util.Set;

/// Whether an offer is within a limit. What the law gives is; an amount from one million won on always takes two
/// persons.
public final class LimitPolicy {

    /// From this amount on, in won, two persons decide.
    static final long TWO_PERSONS = 1_000_000;

    /// Remedies that the law can order.
    private static final Set<String> STATUTORY = Set.of("RM-RFD", "RM-INT", "RM-RPR", "RM-EXC");

    /// What may never stand in for what the law gives.
    private static final Set<String> NEVER_INSTEAD = Set.of("RM-CPN");

    private LimitPolicy() {}

    /// Whether it would be given instead of a refund that is still owed.
    public static boolean replacesRefund(String remedy) {
        return NEVER_INSTEAD.contains(remedy);
    }

    public static boolean canBeStatutory(String remedy) {
        return STATUTORY.contains(remedy);
    }

    /// `onComplaint` and `thisMonth` are what was given before, without what the law gave.
    public static Authority decide(Limit limit, Offer offer, Money onComplaint, Money thisMonth) {
        if (offer.statutory()) {
            return new Authority.Own();
        }
        var month = limit.perMonth();
        if (!limit.remedies().contains(offer.remedy())) {
            return above(limit, Authority.Ground.REMEDY);
        }
        if (isAbove(onComplaint.plus(offer.amount()), limit.perCase())) {
            return above(limit, Authority.Ground.CASE_LIMIT);
        }
        if (month != null && isAbove(thisMonth.plus(offer.amount()), month)) {
            return above(limit, Authority.Ground.MONTH_LIMIT);
        }
        return offer.amount().won() >= TWO_PERSONS ? above(limit, Authority.Ground.TWO_PERSONS) : new Authority.Own();
    }

    /// Whether a second person with this limit may agree.
    public static boolean mayApprove(Limit limit, Offer offer, Money onComplaint) {
        return switch (decide(limit, offer, onComplaint, Money.ZERO)) {
            case Authority.Own _ -> true;
            case Authority.Needs needs -> needs.ground() == Authority.Ground.TWO_PERSONS;
            case Authority.Nobody _ -> isWithin(limit, offer, onComplaint);
        };
    }

    private static boolean isWithin(Limit limit, Offer offer, Money onComplaint) {
        return limit.remedies().contains(offer.remedy()) && !isAbove(onComplaint.plus(offer.amount()), limit.perCase());
    }

    private static Authority above(Limit limit, Authority.Ground ground) {
        var role = limit.above();
        return role == null ? new Authority.Nobody() : new Authority.Needs(role, ground);
    }

    private static boolean isAbove(Money amount, Money bound) {
        return amount.won() > bound.won();
    }
}
