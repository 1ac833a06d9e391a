package io.willowleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

    private static final String OWN = "아직 환불을 받지 못했습니다.\n확인 부탁드립니다.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\nFrom: \"고객의 소리\"<voice@example.com>\nTo: <hong@example.com>\nCc:\nSent: 2026-08-03 (월) 10:00:00 (GMT+09:00)\nSubject: 답변",
                "--------- 원본 메일 ---------\n보낸사람: 고객의 소리 <voice@example.com>\n받는사람: 홍길동\n날짜: 2026년 8월 3일 월요일, 10시 00분\n제목: 답변",
                "________________________________\n보낸 사람: 고객의 소리 <voice@example.com>\n보낸 날짜: 2026년 8월 3일 월요일 오전 10:00\n받는 사람: 홍길동\n제목: 답변",
                "보낸 사람: 고객의 소리\n보낸 날짜: 2026년 8월 3일\n받는 사람: 홍길동\n제목: 답변",
                "2026년 8월 3일 (월) 오전 10:00, 고객의 소리 <voice@example.com>님이 작성:\n\n> 답변입니다",
                "2026년 8월 3일 (월) 오전 10:00, 고객의 소리\n<voice@example.com>님이 작성:\n\n> 답변입니다",
                "2026. 8. 3. 오전 10:00, 고객의 소리 <voice@example.com> 작성:\n\n> 답변입니다",
                "On Mon, Aug 3, 2026 at 10:00 AM Voice <voice@example.com> wrote:\n> answer",
                "On Mon, Aug 3, 2026 at 10:00 AM Voice\n<voice@example.com> wrote:\n> answer",
                "나의 iPhone에서 보냄\n\n2026. 8. 3. 오전 10:00, 고객의 소리 <voice@example.com> 작성:\n\n> 답변입니다",
                "Galaxy에서 보냄\n\n-------- 원본 이메일 --------\n발신: 고객의 소리",
                "-- \n홍길동 드림\n010-0000-0000",
                "> 답변입니다\n> 두 줄"
            })
    void what_a_mail_program_adds_is_folded(String added) {
        var words = OwnWords.of(OWN + "\n\n" + added);
        assertThat(words.text()).isEqualTo(OWN);
        assertThat(words.rest()).isEqualTo(added.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026년 8월 3일에 주문했는데 아직 안 왔어요. 상담원님이 작성한 글을 보고 연락드려요",
                "보낸 사람: 저희 어머니\n선물로 보냈는데 깨져서 왔어요",
                "받는 사람 주소를 바꾸고 싶어요",
                "From what I know it was sent on Monday.",
                "내 iPhone에서 보냄 기능이 안 돼요"
            })
    void words_that_only_look_like_it_stay(String words) {
        assertThat(OwnWords.of("안녕하세요.\n" + words)).isEqualTo(new OwnWords("안녕하세요.\n" + words, ""));
    }

    @Test
    void a_mail_of_nothing_but_a_quotation_is_shown_whole() {
        assertThat(OwnWords.of("> 답변입니다")).isEqualTo(new OwnWords("> 답변입니다", ""));
    }

    @Test
    void a_story_that_came_by_mail_keeps_its_subject_and_is_folded_below_it() {
        var quoted = "-----Original Message-----\nFrom: 고객의 소리";
        assertThat(OwnWords.ofStory("환불\n\n" + OWN + "\n\n" + quoted)).isEqualTo(new OwnWords("환불\n\n" + OWN, quoted));
        assertThat(OwnWords.ofStory("환불\n\n> 답변입니다")).isEqualTo(new OwnWords("환불\n\n> 답변입니다", ""));
        assertThat(OwnWords.ofStory(OWN)).isEqualTo(new OwnWords(OWN, ""));
    }

    @Test
    void words_between_quoted_lines_are_kept_together() {
        assertThat(OwnWords.of("> 언제 받으셨나요?\n어제요.\n> 사진이 있나요?\n네.").text()).isEqualTo("어제요.\n네.");
    }
}
