package io.willowleaf.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.guidance.ResponseTemplate;
import io.willowleaf.guidance.Slot;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.Kit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterTest {

    static final List<Slot> SLOTS = Kit.rows("slots").stream()
            .map(row -> new Slot(row.code(), row.words("")))
            .toList();

    static Stream<ResponseTemplate> templates() {
        return Kit.rows("response-templates").stream()
                .map(row -> new ResponseTemplate(
                        row.code(),
                        row.words(""),
                        ResponseTemplate.Purpose.valueOf(row.text("purpose")),
                        row.words("body"),
                        row.codes("required")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_letter_with_every_required_slot_filled_has_nothing_open(ResponseTemplate template) {
        for (var language : Language.values()) {
            var values = template.required().stream().collect(Collectors.toMap(code -> code, code -> "9월 3일"));
            assertThat(OpenSlots.in(letter(template, language).fill(values))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void an_empty_letter_keeps_what_is_required_open(ResponseTemplate template) {
        for (var language : Language.values()) {
            assertThat(OpenSlots.in(letter(template, language).fill(Map.of()))).hasSameSizeAs(template.required());
        }
    }

    @Test
    void a_refusal_names_reason_alternative_and_appeal() {
        assertThat(templates().filter(template -> template.purpose() == ResponseTemplate.Purpose.REFUSAL))
                .hasSize(2)
                .allSatisfy(template -> assertThat(template.required()).contains("REASON", "ALTERNATIVE", "APPEAL"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_letter_names_the_reference_and_who_handles_it(ResponseTemplate template) {
        assertThat(template.required()).contains("HANDLER", "PHONE", "DEPARTMENT", "NUMBER");
    }

    @Test
    void particles_fit_the_word_that_was_put_in() {
        assertThat(say("{{수용}}은 하고 {{대안}}을 {{이의방법}}으로, {{단계}}이며", "환불", "교체", "서류", "접수"))
                .isEqualTo("환불은 하고 교체를 서류로, 접수이며");
    }

    @Test
    void a_sentence_whose_optional_slot_stays_empty_is_left_out() {
        var refund = templates()
                .filter(template -> template.code().equals("TPL-13"))
                .findFirst()
                .orElseThrow();
        assertThat(letter(refund, Language.KO).fill(Map.of("AMOUNT", "48,000")))
                .startsWith("48,000원 환불을")
                .doesNotContain("지연배상금도");
        assertThat(letter(refund, Language.KO).fill(Map.of("INTEREST", "120"))).contains("120원의 지연배상금도");
    }

    @Test
    void half_a_slot_is_open_too() {
        assertThat(OpenSlots.in("안내 {{이유 드립니다")).containsExactly("이유 드립니다");
        assertThat(OpenSlots.in("{{a}} {{b}} {{a}}")).containsExactly("a", "b");
    }

    private static String say(String body, String accepted, String alternative, String appeal, String stage) {
        var words = new Bilingual(body, body);
        var template = new ResponseTemplate("T", words, ResponseTemplate.Purpose.NOTICE, words, List.of());
        return letter(template, Language.KO)
                .fill(Map.of("ACCEPTED", accepted, "ALTERNATIVE", alternative, "APPEAL", appeal, "STAGE", stage));
    }

    private static Letter letter(ResponseTemplate template, Language language) {
        return new Letter(template, SLOTS, language);
    }
}
