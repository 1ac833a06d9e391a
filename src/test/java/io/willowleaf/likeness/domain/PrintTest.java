package io.willowleaf.likeness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintTest {

    private static final int PAIRS = 2_000;
    private static final int PRINT = -1566395122;

    @Test
    void texts_alike_four_fifths_are_found_at_least_ninety_nine_times_in_a_hundred() {
        var random = new Random(20260701);
        var alike = 0;
        var found = 0;
        while (alike < PAIRS) {
            var one = text(random, 200 + random.nextInt(200));
            var other = changed(one, random);
            var degree = Print.exactly(one, other);
            if (degree < Print.COPY || degree > Print.COPY + .06) {
                continue;
            }
            alike++;
            var print = Print.find(one).orElseThrow();
            var its = Print.find(other).orElseThrow();
            if (shareABand(print, its) && print.estimate(its) >= Print.WORTH_COUNTING) {
                found++;
            }
        }
        assertThat((double) found / alike).isGreaterThanOrEqualTo(.99);
    }

    @Test
    void texts_that_have_little_in_common_are_seldom_looked_at() {
        var random = new Random(7);
        var looked = 0;
        for (var pair = 0; pair < PAIRS; pair++) {
            var one = text(random, 200);
            var half = one.substring(0, 90) + text(random, 110);
            if (shareABand(Print.find(one).orElseThrow(), Print.find(half).orElseThrow())) {
                looked++;
            }
        }
        assertThat((double) looked / PAIRS).isLessThan(.05);
    }

    @Test
    void the_estimate_is_close_to_what_is_counted() {
        var random = new Random(11);
        var error = 0.0;
        for (var pair = 0; pair < 500; pair++) {
            var one = text(random, 300);
            var other = changed(one, random);
            error +=
                    Print.find(one).orElseThrow().estimate(Print.find(other).orElseThrow()) - Print.exactly(one, other);
        }
        assertThat(error / 500).isCloseTo(0, within(.01));
    }

    @Test
    void spaces_marks_pictures_and_ones_own_numbers_leave_a_copy_a_copy() {
        var letter = "택배 노동자의 과로를 막기 위한 대책을 시에서 세워 주실 것을 청원합니다. 서명 제1203호";
        assertThat(Print.exactly(letter, letter.replace(" ", "").replace("1203", "88") + " 😡!!"))
                .isEqualTo(1);
        assertThat(Print.find(letter)).isEqualTo(Print.find(letter.replace(". ", ".\n\n")));
    }

    @Test
    void what_many_say_in_a_few_words_has_no_print() {
        assertThat(Print.find("환불이 너무 늦어요. 빨리 해 주세요.")).isEmpty();
    }

    @Test
    void a_print_comes_back_from_its_bytes() {
        var print = Print.find(text(new Random(3), 80)).orElseThrow();
        assertThat(Print.of(print.bytes())).isEqualTo(print);
        assertThat(print.bytes()).hasSize(512);
    }

    /// Kept prints would no longer meet new ones if anything about them changed.
    @Test
    void a_print_is_the_same_in_every_version() {
        var print =
                Print.find("같은 글은 언제 어디서 재어도 같은 자리를 가져야 예전에 온 글과 만날 수 있습니다.").orElseThrow();
        assertThat(print.hashCode()).isEqualTo(PRINT);
    }

    private static boolean shareABand(Print one, Print other) {
        var bands = Arrays.stream(one.bands()).boxed().collect(Collectors.toSet());
        return Arrays.stream(other.bands()).anyMatch(bands::contains);
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        random.ints(length, '가', '가' + 1_500).forEach(letter -> text.append((char) letter));
        return text.toString();
    }

    /// A few passages are other ones.
    private static String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        var times = 1 + random.nextInt(8);
        for (var time = 0; time < times; time++) {
            var at = random.nextInt(changed.length() - 6);
            changed.replace(at, at + random.nextInt(6), text(random, random.nextInt(6)));
        }
        return changed.toString();
    }
}
