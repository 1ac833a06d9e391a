package io.willowleaf.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void limits_keys_moments_and_words_are_read_as_they_are_meant() {
        assertThat(Asked.limit(" 200 ")).isEqualTo(200);
        assertThat(Asked.key("id", "41")).isEqualTo(41);
        assertThat(Asked.moment("at", "2026-09-17T00:05:00Z")).isEqualTo(Instant.parse("2026-09-17T00:05:00Z"));
        assertThat(Asked.words("q", " 배송 ", 10)).isEqualTo("배송");
        assertThat(Asked.words("q", null, 10)).isEmpty();
        assertThat((Object) Asked.find("q", " ", Integer::parseInt)).isNull();
    }

    @Test
    void what_is_out_of_bounds_is_refused_by_its_name() {
        for (var limit : new String[] {"0", "201", "-1", "", "١٠x", "1e2", "99999999999"}) {
            assertThatThrownBy(() -> Asked.limit(limit))
                    .isInstanceOfSatisfying(
                            ApiProblem.class,
                            problem -> assertThat(problem.details()).containsExactly("limit"));
        }
        for (var at :
                new String[] {"", "gestern", "+999999999-12-31T23:59:59Z", "1899-12-31T23:59:59Z", "2026-09-17"}) {
            assertThatThrownBy(() -> Asked.moment("at", at)).isInstanceOf(ApiProblem.class);
        }
        assertThatThrownBy(() -> Asked.words("q", "\u0000", 10)).isInstanceOf(ApiProblem.class);
        assertThatThrownBy(() -> Asked.words("q", "a".repeat(11), 10)).isInstanceOf(ApiProblem.class);
    }

    @Test
    void whatever_is_asked_is_read_or_refused_and_nothing_else_happens() {
        var random = new Random(20_261_122);
        for (var i = 0; i < 20_000; i++) {
            var text = odd(random);
            refusedAtMost(it -> Asked.limit(it), text);
            refusedAtMost(it -> Asked.key("id", it), text);
            refusedAtMost(it -> Asked.moment("at", it), text);
            refusedAtMost(it -> Asked.words("q", it, 40), text);
        }
    }

    private static void refusedAtMost(Consumer<String> ask, String text) {
        var thrown = catchThrowable(() -> ask.accept(text));
        if (thrown != null) {
            assertThat(thrown).as(text).isInstanceOf(ApiProblem.class);
        }
    }

    private static String odd(Random random) {
        var length = random.nextInt(24);
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> (char) random.nextInt(0x80);
                        case 1 -> "0123456789+-T:Z.".charAt(random.nextInt(16));
                        case 2 -> (char) (0xAC00 + random.nextInt(11_172));
                        default -> (char) random.nextInt(0x10000);
                    });
        }
        return text.toString();
    }
}
