package io.willowleaf.kernel.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TempoTest {

    private static final Duration USUAL = Duration.ofMillis(20);

    private final Tempo tempo = new Tempo(0);
    private long now;

    @Test
    void what_comes_alone_is_heard_at_once() {
        for (var second = 0; second < 10; second++) {
            assertThat(after(1_000, 5)).isEqualTo(USUAL);
        }
    }

    @Test
    void where_much_comes_it_is_heard_together_until_it_is_over() {
        Duration rest = USUAL;
        for (var round = 0; round < 50; round++) {
            rest = after(20, 2);
        }
        assertThat(rest).isEqualTo(Duration.ofMillis(100));
        assertThat(after(100, 10)).isEqualTo(Duration.ofMillis(100));
        assertThat(after(2_000, 1)).isEqualTo(USUAL);
    }

    private Duration after(int millis, int written) {
        now += Duration.ofMillis(millis).toNanos();
        return tempo.rest(USUAL, written, now);
    }
}
