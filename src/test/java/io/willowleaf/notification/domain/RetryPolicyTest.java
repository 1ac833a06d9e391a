package io.willowleaf.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.notification.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    @Test
    void waits_twice_as_long_each_time_and_gives_up_after_the_eighth_try() {
        var minutes = IntStream.rangeClosed(1, 7)
                .mapToObj(
                        attempt -> RetryPolicy.findNext(attempt, Instant.EPOCH).orElseThrow())
                .map(next -> Duration.between(Instant.EPOCH, next).toMinutes());
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L);
        assertThat(RetryPolicy.findNext(8, Instant.EPOCH)).isEmpty();
    }

    @Test
    void an_address_that_does_not_exist_is_not_tried_again() {
        assertThat(RetryPolicy.findNext(1, Obstacle.ADDRESS, Instant.EPOCH)).isEmpty();
    }

    @Test
    void a_server_that_is_away_for_a_day_costs_no_letter() {
        var at = Instant.EPOCH;
        for (int attempt = 1; at.isBefore(Instant.EPOCH.plus(Duration.ofDays(2))); attempt++) {
            var next = RetryPolicy.findNext(attempt, Obstacle.CONNECT, at).orElseThrow();
            assertThat(Duration.between(at, next)).isLessThanOrEqualTo(Duration.ofMinutes(64));
            at = next;
        }
        assertThat(RetryPolicy.findNext(8, Obstacle.REFUSED, at)).isEmpty();
        assertThat(RetryPolicy.findNext(80, Obstacle.CONNECT, at)).isEmpty();
    }
}
