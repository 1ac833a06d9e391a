package io.willowleaf.kernel.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentenceTest {

    @Test
    void details_stand_in_their_places_in_any_order() {
        assertThat(Sentence.of("{1} of {0}: it's {1}").say(Language.EN, "ten", "two"))
                .isEqualTo("two of ten: it's two");
        assertThat(Sentence.of("{0}").say(Language.KO, "하나")).isEqualTo("하나");
        assertThat(Sentence.of("").say(Language.KO)).isEmpty();
    }

    @Test
    void numbers_are_grouped_and_what_a_person_typed_is_not_read_again() {
        assertThat(Sentence.of("{0}건, {1}, {2}").say(Language.KO, 1_234_567L, -12, 3.25))
                .isEqualTo("1,234,567건, -12, 3.25");
        assertThat(Sentence.of("{0} · {1}").say(Language.EN, "{1} '{0}'", "x")).isEqualTo("{1} '{0}' · x");
    }

    @Test
    void particles_fit_what_was_put_in() {
        assertThat(Sentence.of("{0}[이/가] 맡았습니다").say(Language.KO, "김하늘")).isEqualTo("김하늘이 맡았습니다");
        assertThat(Sentence.of("{0}[이/가] 맡았습니다").say(Language.KO, "최서우")).isEqualTo("최서우가 맡았습니다");
    }

    @Test
    void a_place_without_a_detail_stays_as_it_is_written() {
        assertThat(Sentence.of("{0} {1}").say(Language.EN, "one")).isEqualTo("one {1}");
    }
}
