package io.willowleaf.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.domain.Budgets;
import io.willowleaf.testing.WillowleafTest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class BudgetDeskTest {

    private static final Instant NOON = Instant.parse("2026-11-02T03:00:00Z");

    @Autowired
    Budgets budgets;

    @Autowired
    Tokens tokens;

    @Test
    void two_nodes_spend_one_budget_and_never_more() {
        var token = token();
        var one = desk(NOON, 1_000);
        var other = desk(NOON, 1_000);
        var allowed = IntStream.range(0, 3_000)
                .parallel()
                .filter(i -> (i % 3 == 0 ? one : other).spend(token).allowed())
                .count();
        assertThat(allowed).isBetween(990L, 1_000L);
        assertThat(one.spend(token).untilNext()).hasSeconds(60);
    }

    @Test
    void each_minute_begins_anew() {
        var token = token();
        assertThat(desk(NOON, 1).spend(token).allowed()).isTrue();
        assertThat(desk(NOON.plusSeconds(59), 1).spend(token).allowed()).isFalse();
        assertThat(desk(NOON.plusSeconds(60), 1).spend(token).allowed()).isTrue();
    }

    @Test
    void a_hundred_requests_cost_one_write() {
        var token = token();
        var writes = new AtomicInteger();
        Budgets counted = (of, minute, slice) -> {
            writes.incrementAndGet();
            return budgets.take(of, minute, slice);
        };
        var desk = new BudgetDesk(counted, InstantSource.fixed(NOON), 10_000);
        IntStream.range(0, 1_000).forEach(_ -> desk.spend(token));
        assertThat(writes).hasValue(10);
        assertThat(desk.spend(token).left()).isEqualTo(8_999);
    }

    private BudgetDesk desk(Instant at, long limit) {
        return new BudgetDesk(budgets, InstantSource.fixed(at), limit);
    }

    private TokenId token() {
        tokens.make("pace", Set.of("case.read"), null, null, Viewer.SYSTEM);
        return tokens.list().getFirst().id();
    }
}
