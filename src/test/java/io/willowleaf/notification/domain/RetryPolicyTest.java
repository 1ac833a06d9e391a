package io.willowleaf.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

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
}
