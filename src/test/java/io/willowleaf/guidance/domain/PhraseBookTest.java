package io.willowleaf.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Outcome;
import io.willowleaf.guidance.Draft;
import io.willowleaf.starterkit.Kit;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhraseBookTest {

    static final List<Phrase> PHRASES = KitPhrases.all();
    static final PhraseBook BOOK = new PhraseBook(PHRASES);

    record Example(Phrase phrase, String words) {
        @Override
        public String toString() {
            return phrase.code() + " " + words;
        }
    }

    static Stream<Example> forms() {
        return PHRASES.stream()
                .filter(phrase -> phrase.rule() == null)
                .flatMap(phrase -> Phrase.forms(phrase.pattern()).stream()
                        .map(form -> new Example(phrase, form.replace("~", " 저희가 "))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_found_as_it_stands(Example example) {
        assertThat(only(example.phrase()).check(example.words())).hasSize(1);
        assertThat(BOOK.check(example.words()))
                .singleElement()
                .satisfies(hit -> assertThat(hit.phrase().severity())
                        .isGreaterThanOrEqualTo(example.phrase().severity()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_found_in_other_spacing_and_in_parts(Example example) {
        var book = only(example.phrase());
        for (var text : List.of(
                example.words().replace(" ", ""),
                example.words().replace(" ", "  "),
                "안내드립니다. " + example.words(),
                Normalizer.normalize(example.words(), Normalizer.Form.NFD))) {
            assertThat(book.check(text)).as(text).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TB-63 | 그거 어제 다 했어?
            TB-63 | 제가 말했거든.
            TB-63 | 내일 연락할게
            TB-63 | 그건 저도 몰라!
            TB-63 | 야, 여기 보세요. 야!
            TB-64 | 주문하신 커피 나오셨습니다
            TB-64 | 찾으시는 색상은 품절이세요
            TB-64 | 모두 5,000원이십니다
            TB-68 | VOC 로 접수했습니다
            TB-68 | RMA번호를 알려 드립니다
            TB-19 | 그렇게는 안 됩니다.
            TB-19 | 지금은 안돼요!!
            TB-62 | 아줌마, 이쪽으로 오세요
            TB-66 | 네?
            TB-09 | 그건 다른 부서에 전화하세요.
            TB-41 | 잠깐만요. 제 말 들어 보세요
            """)
    void what_only_conditions_or_rules_can_find_is_found(String code, String text) {
        assertThat(BOOK.check(text)).extracting(hit -> hit.phrase().code()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "안 됩니다. 대신 교환해 드리겠습니다",
                "안 됩니다만 다른 방법을 찾겠습니다",
                "보고 작성하겠습니다",
                "절대 안전합니다",
                "할머니께서 받으셨습니다",
                "어제 말씀드렸는데 요청하신 자료를 보냅니다",
                "담당 분야.",
                "확인하고 있어\n내일까지 알려 드리겠습니다",
                "고객님께서 “환불 안 돼요”라고 들으셨다니 죄송합니다",
                "말씀하신 \"제 담당이 아닙니다\"는 저희 잘못된 안내였습니다",
                "> 법대로 하세요\n말씀 감사합니다",
                "교환 접수 번호(RMA)를 보내드립니다",
                "담당 직원이세요?",
                "고소한 맛이 줄었다는 말씀 잘 들었습니다"
            })
    void what_only_looks_alike_is_not_found(String text) {
        assertThat(BOOK.check(text)).isEmpty();
    }

    static Stream<String> kindWords() {
        var kinder = PHRASES.stream()
                .filter(Phrase::insertable)
                .map(phrase -> phrase.kinder().ko());
        var recommended = Kit.rows("phrases-recommended").stream().map(row -> row.text("ko"));
        var letters = Kit.rows("response-templates").stream().map(row -> row.text("body_ko"));
        return Stream.of(kinder, recommended, letters).flatMap(words -> words);
    }

    @ParameterizedTest
    @MethodSource("kindWords")
    void what_we_recommend_is_never_blocked(String text) {
        assertThat(BOOK.check(text)).extracting(hit -> hit.phrase().severity()).doesNotContain(3);
    }

    @ParameterizedTest
    @MethodSource("io.willowleaf.guidance.domain.PoliteSentences#all")
    void polite_sentences_are_never_blocked(String text) {
        assertThat(BOOK.check(text))
                .filteredOn(hit -> hit.phrase().severity() == 3)
                .extracting(hit -> hit.phrase().code())
                .isEmpty();
    }

    @Test
    void one_sentence_gets_one_hint_and_the_gravest() {
        var hits = BOOK.check("규정이라서 제 담당이 아닙니다. 기다리세요!");
        assertThat(hits).extracting(hit -> hit.phrase().code()).containsExactly("TB-07", "TB-49");
    }

    @Test
    void the_place_counts_the_text_as_it_was_typed() {
        var text = "😀 그건 제  담당이\n아닙니다.";
        var hit = BOOK.check(text).getFirst();
        assertThat(text.substring(hit.start(), hit.end())).isEqualTo("제  담당이\n아닙니다");
    }

    @Test
    void nothing_and_noise_give_no_hint() {
        assertThat(BOOK.check("")).isEmpty();
        assertThat(BOOK.check("\0\uFFFF \uD83D ~~ \" “ >\n>")).isEmpty();
    }

    @Test
    void two_thousand_characters_take_less_than_five_milliseconds() {
        var text = "고객님, 규정상 환불이 어렵다고 말씀드린 점 사과드립니다. 네, 확인해서 안내해 드리겠습니다. "
                .repeat(60)
                .substring(0, 2000);
        for (var i = 0; i < 200; i++) {
            BOOK.check(text);
        }
        var best =
                Stream.generate(() -> nanos(text)).limit(50).min(Long::compare).orElseThrow();
        assertThat(best).isLessThan(5_000_000);
    }

    private static long nanos(String text) {
        var draft = new Draft(text, Outcome.DECLINED, "박소영", List.of(text.substring(100), text.substring(300)));
        var from = System.nanoTime();
        BOOK.check(text);
        LetterReview.of(draft);
        return System.nanoTime() - from;
    }

    private static PhraseBook only(Phrase phrase) {
        return new PhraseBook(List.of(phrase));
    }
}
