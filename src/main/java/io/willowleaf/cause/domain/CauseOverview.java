package io.willowleaf.cause.domain;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.complaint.CauseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Which causes weigh most in a span, how often each occurred in the span before, and how the heaviest went from week
/// to week. Changes are always of counts, whatever the weight.
public record CauseOverview(
        CauseSpan span,
        CauseBasis basis,
        Pareto pareto,
        Map<CauseCode, Long> before,
        List<CauseLeaf> leaves,
        Map<CauseCode, SortedMap<LocalDate, Long>> heaviest) {

    /// Everything counted, with what is not known yet.
    public long all() {
        return pareto.rows().stream().mapToLong(row -> row.tally().count()).sum();
    }

    public long unknown() {
        return now(CauseLeaf.UNKNOWN.value());
    }

    /// How often the cause with this code, or those below it, occurred.
    public long now(String code) {
        return pareto.rows().stream()
                .map(Pareto.Row::tally)
                .filter(tally -> tally.cause().value().startsWith(code))
                .mapToLong(CauseTally::count)
                .sum();
    }

    public Change change(String code) {
        var then = before.entrySet().stream()
                .filter(each -> each.getKey().value().startsWith(code))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Change(now(code), then);
    }
}
