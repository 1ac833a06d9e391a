package io.willowleaf.remedy.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.remedy.LedgerLine;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Refund;
import io.willowleaf.remedy.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that was given, refunds that are still owed, and what is left of the own limit this month.
public record LedgerPage(
        List<LedgerLine> lines,
        List<Refund> owed,
        List<Remedy> catalogue,
        Map<StaffId, StaffCard> people,
        Limit limit,
        Money thisMonth,
        LocalDate today,
        Pager pager) {

    private static final double WHOLE = 100.0;

    public String name(String remedy, Language language) {
        return catalogue.stream()
                .filter(known -> known.code().equals(remedy))
                .map(known -> known.name().in(language))
                .findFirst()
                .orElse(remedy);
    }

    public String by(Actor actor) {
        var card = actor.kind() == Actor.Kind.STAFF ? people.get(new StaffId(actor.id())) : null;
        return card == null ? "" : card.name();
    }

    public @Nullable Money month() {
        return limit.perMonth();
    }

    /// How much of the month was used, up to 100.
    public double used() {
        var month = limit.perMonth();
        return month == null || month.won() == 0 ? 0 : Math.min(WHOLE, WHOLE * thisMonth.won() / month.won());
    }
}
