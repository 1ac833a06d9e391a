package io.willowleaf.cause.desk;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.domain.CauseOverview;
import io.willowleaf.cause.domain.CauseSpan;
import io.willowleaf.cause.domain.CauseTally;
import io.willowleaf.cause.domain.Coding;
import io.willowleaf.cause.domain.Leaves;
import io.willowleaf.cause.domain.Pareto;
import io.willowleaf.cause.domain.ParetoWeight;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Compares causes with each other and with the time before. No complaint can be told from it.
@Service
@Transactional(readOnly = true)
public class ParetoDesk {

    private static final int MOST_LINES = 5;

    private final Coding coding;
    private final Leaves leaves;
    private final InstantSource clock;
    private final ZoneId zone;

    ParetoDesk(Coding coding, Leaves leaves, InstantSource clock, ZoneId zone) {
        this.coding = coding;
        this.leaves = leaves;
        this.clock = clock;
        this.zone = zone;
    }

    public CauseOverview overview(CauseSpan span, CauseBasis basis, ParetoWeight by) {
        var pareto = Pareto.of(coding.tallies(span.period(zone), basis), by);
        var heaviest = pareto.rows().stream()
                .map(Pareto.Row::tally)
                .filter(tally -> tally.kind() == CauseTally.Kind.NAMED)
                .map(CauseTally::cause)
                .limit(MOST_LINES)
                .toList();
        return new CauseOverview(
                span,
                basis,
                pareto,
                coding.tallies(span.before().period(zone), basis).stream()
                        .collect(Collectors.toMap(CauseTally::cause, CauseTally::count)),
                known(),
                coding.perDay(heaviest, basis, span.weekly().period(zone), zone));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private List<CauseLeaf> known() {
        return leaves.all().stream()
                .filter(leaf -> !leaf.code().equals(CauseLeaf.UNKNOWN))
                .toList();
    }
}
