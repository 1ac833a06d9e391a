package io.willowleaf.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Outcome;
import io.willowleaf.guidance.Advice;
import io.willowleaf.guidance.Advice.Point;
import io.willowleaf.guidance.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterReviewTest {

    private static final String FULL = "박소영 고객님, 말씀하신 환불은 받으신 지 30일이 지났기 때문에 어렵습니다. 대신 무상 수리를 도와드리겠습니다. "
            + "결정에 동의하지 않으시면 이의신청을 하실 수 있고 한국소비자원 1372에서도 상담하실 수 있습니다.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "불편을 드려 죄송합니다.",
                "고객님, 불편을 끼쳐 드려 대단히 죄송합니다. 감사합니다.",
                "다시 한번 진심으로 사과드립니다!",
                "심려를 끼쳐 드린 점 깊이 사과의 말씀을 드립니다.",
                "We are very sorry."
            })
    void an_empty_apology_is_noticed(String text) {
        assertThat(points(text, null)).contains(Point.APOLOGY_WITHOUT_FAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "받침 도자기가 깨져서 도착해 정말 죄송합니다.",
                "포장을 한 겹만 한 것은 저희 잘못입니다. 불편을 드려 죄송합니다.",
                "죄송합니다. 안내 문자를 보내지 못했습니다.",
                "약속한 시간에 연락드리지 못해 죄송합니다.",
                "주말에 창구를 열지 않는다고 말씀드린 점 사과드립니다.",
                "죄송합니다만 다시 말씀해 주시겠습니까?",
                "고객님께서 “불편을 드려 죄송합니다”라는 말만 들으셨다니 속상하셨겠습니다.",
                "We are sorry that the parcel came two days late."
            })
    void an_apology_that_names_the_fault_is_left_alone(String text) {
        assertThat(points(text, null)).doesNotContain(Point.APOLOGY_WITHOUT_FAULT);
    }

    @Test
    void a_refusal_carries_reason_alternative_and_appeal() {
        assertThat(points("요청하신 환불은 어렵습니다.", Outcome.DECLINED))
                .contains(
                        Point.REFUSAL_WITHOUT_REASON, Point.REFUSAL_WITHOUT_ALTERNATIVE, Point.REFUSAL_WITHOUT_APPEAL);
        assertThat(points(FULL, Outcome.DECLINED)).isEmpty();
        assertThat(points(FULL.replace("때문에", "탓에").replace("지났기", "넘은"), Outcome.DECLINED))
                .containsExactly(Point.REFUSAL_WITHOUT_REASON);
    }

    @Test
    void a_decision_without_them_stops_and_words_on_the_way_only_warn() {
        assertThat(LetterReview.of(draft("요청하신 환불은 어렵습니다.", Outcome.DECLINED))).allMatch(Advice::blocks);
        assertThat(LetterReview.of(draft("요청하신 환불은 어렵습니다.", null))).isNotEmpty().noneMatch(Advice::blocks);
        assertThat(LetterReview.of(draft("내일 오전에 보내 드리겠습니다.", Outcome.UPHELD))).isEmpty();
    }

    @Test
    void the_customer_is_called_by_name_in_a_letter_of_some_length() {
        var letter = "말씀해 주신 내용을 확인했습니다. 상자를 한 겹만 쓴 것이 원인이었습니다. 같은 상품을 두 겹으로 싸서 내일 오전에 보내 드리고 도착을 전화로 확인하겠습니다.";
        assertThat(named(letter, "박소영")).containsExactly(Point.NAME_NOT_USED);
        assertThat(named("소영 고객님, " + letter, "박소영")).isEmpty();
        assertThat(named(letter, "박*영")).isEmpty();
        assertThat(named(letter, "")).isEmpty();
        assertThat(named("네, 내일 보내 드립니다.", "박소영")).isEmpty();
    }

    @Test
    void nearly_the_same_letter_again_is_noticed() {
        var again = FULL.replace("무상 수리를", "무료 수리를").replace(". ", ".\n");
        assertThat(LetterReview.of(new Draft(again, null, "", List.of("감사합니다.", FULL))))
                .extracting(Advice::point)
                .contains(Point.NEARLY_THE_SAME);
        assertThat(LetterReview.of(new Draft(
                        FULL,
                        null,
                        "",
                        List.of("말씀해 주신 제품을 다시 검사했습니다. 손잡이가 헐거운 것은 나사가 빠졌기 때문입니다. "
                                + "새 손잡이를 오늘 보내 드리고, 끼우는 방법을 그림으로 함께 넣었습니다."))))
                .extracting(Advice::point)
                .doesNotContain(Point.NEARLY_THE_SAME);
    }

    @Test
    void likeness_runs_from_nothing_to_all() {
        assertThat(Likeness.of(FULL, FULL.replace(" ", ""))).isCloseTo(1, within());
        assertThat(Likeness.of(FULL, "")).isZero();
        assertThat(Likeness.of("가".repeat(50), "나".repeat(50))).isZero();
        assertThat(Likeness.of("짧은 글", "짧은 글")).isZero();
    }

    @Test
    void polite_sentences_and_letters_of_the_kit_are_never_stopped() {
        assertThat(PoliteSentences.all())
                .allSatisfy(
                        text -> assertThat(LetterReview.of(draft(text, null))).noneMatch(Advice::blocks));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static List<Point> named(String text, String customer) {
        return LetterReview.of(new Draft(text, null, customer, List.of())).stream()
                .map(Advice::point)
                .toList();
    }

    private static List<Point> points(String text, @Nullable Outcome outcome) {
        return LetterReview.of(draft(text, outcome)).stream().map(Advice::point).toList();
    }

    private static Draft draft(String text, @Nullable Outcome outcome) {
        return new Draft(text, outcome, "", List.of());
    }
}
