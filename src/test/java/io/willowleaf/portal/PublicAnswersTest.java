package io.willowleaf.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.portal.desk.PublicAnswerDesk;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What we tell everybody already, shown between writing and sending.
@WillowleafTest
class PublicAnswersTest {

    private static final Bilingual HEADING = new Bilingual("오리배를 타다가 노가 부러졌을 때", "When an oar breaks");
    private static final Bilingual WORDS = new Bilingual("호수 오리배의 노가 부러지면 선착장에서 바로 바꿔 드립니다.\n오리배 요금은 돌려 드립니다.", "");
    private static final AtomicInteger TIMES = new AtomicInteger();

    @Autowired
    PublicAnswerDesk answers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    Cast cast;

    Browser customer;
    PublicAnswer answer;
    String said;

    @BeforeEach
    void an_answer() {
        clock.reset();
        customer = cast.browser();
        said = "호수에서 오리배를 탔는데 노가 부러졌어요.\n\"요금\"을 " + TIMES.incrementAndGet() + "번째 돌려받고 싶습니다 <b>";
        answers.add(HEADING, WORDS, true, Viewer.SYSTEM);
        answers.add(
                new Bilingual("공연장 물품 보관", "Cloakroom"),
                new Bilingual("공연장 보관함에 맡긴 우산은 한 달 동안 보관합니다.", "Umbrellas are kept."),
                true,
                Viewer.SYSTEM);
        answer = answers.all().stream()
                .filter(each -> each.shown() && each.heading().equals(HEADING))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void nobody_else_meets_it() {
        clock.reset();
        answers.all().stream()
                .filter(PublicAnswer::shown)
                .forEach(each -> answers.change(
                        new PublicAnswer(each.id(), each.heading(), each.words(), false), Viewer.SYSTEM));
    }

    @Test
    void what_may_answer_it_is_shown_first_and_one_more_press_sends_it() {
        var token = UUID.randomUUID().toString();
        var before = say(token, Map.of("mail", "duck@example.com", "consent", "true"));
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.body())
                .contains("비슷한 안내가 있습니다", "노가 부러졌을 때", "선착장에서 바로")
                .contains("name=\"mail\" value=\"duck@example.com\"", "name=\"token\" value=\"" + token + "\"")
                .doesNotContain("우산", "싶습니다 <b>", "??");
        assertThat(kept()).isZero();
        var receipt = say(token, Map.of("mail", "duck@example.com", "consent", "true", "seen", "true"));
        assertThat(receipt.statusCode()).isEqualTo(302);
        assertThat(Browser.next(receipt)).startsWith("/voice/receipt/");
        assertThat(customer.get(Browser.next(receipt).replace("receipt", "track"))
                        .body())
                .contains("오리배를 탔는데");
        assertThat(Browser.next(say(token, Map.of("mail", "duck@example.com", "consent", "true", "seen", "true"))))
                .isEqualTo(Browser.next(receipt));
        assertThat(answers.figures().get(answer.id())).isEqualTo(new AnswerFigures(1, 0, 1));
    }

    @Test
    void whoever_needs_nothing_more_is_counted_once_and_nothing_of_it_is_kept() {
        var token = UUID.randomUUID().toString();
        say(token, Map.of());
        for (int time = 0; time < 2; time++) {
            var helped = customer.post(
                    "/voice/helped",
                    Map.of("token", token, "answer", String.valueOf(answer.id().value())));
            assertThat(Browser.next(helped)).isEqualTo("/voice/helped");
        }
        customer.post(
                "/voice/helped",
                Map.of("token", "invented", "answer", String.valueOf(answer.id().value())));
        assertThat(customer.get("/voice/helped").body()).contains("도움이 되어 다행입니다");
        assertThat(answers.figures().get(answer.id())).isEqualTo(new AnswerFigures(1, 1, 0));
        assertThat(kept()).isZero();
    }

    @Test
    void what_was_typed_comes_back_to_be_written_differently() {
        var again = say(UUID.randomUUID().toString(), Map.of("step", "edit", "seen", "true", "wished", "다시 타고 싶어요"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body())
                .contains("오리배를 탔는데", "다시 타고 싶어요", "name=\"seen\" value=\"true\"", "data-filled")
                .doesNotContain("싶습니다 <b>");
    }

    @Test
    void what_others_complained_about_is_never_shown() {
        var said = Map.of("words", "유람선 갑판의 의자가 젖어 있어 앉지 못했어요");
        for (int time = 0; time < 2; time++) {
            assertThat(Browser.next(customer.post("/voice/new", said))).startsWith("/voice/receipt/");
        }
    }

    @Test
    void whoever_looks_too_often_sends_at_once() {
        for (int time = 0; time < PublicAnswerDesk.MOST_IN_AN_HOUR; time++) {
            assertThat(answers.fitting(said, "form-" + time, "2001:db8::7")).hasSize(1);
        }
        assertThat(answers.fitting(said, "one more", "2001:db8::7")).isEmpty();
        assertThat(answers.fitting(said, "another", "2001:db8::8")).hasSize(1);
    }

    @Test
    void planners_word_answers_and_others_do_not() {
        var planner = cast.browser(cast.person(Role.CS_PLANNER));
        var typed = Map.of("headingKo", "분수대 시간", "headingEn", "Fountain", "wordsKo", "", "shown", "true");
        var refused = planner.post("/settings/answers/new", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("분수대 시간", "errbox");
        var form = new HashMap<>(typed);
        form.put("wordsKo", "분수대는 저녁 여덟 시에 켭니다.");
        assertThat(Browser.next(planner.post("/settings/answers/new", form))).isEqualTo("/settings/answers");
        assertThat(planner.get("/settings/answers").body()).contains("분수대 시간").doesNotContain("??");
        var here = "/settings/answers/" + answer.id().value();
        assertThat(planner.get(here).body()).contains("선착장에서 바로");
        form.remove("shown");
        planner.post(here, form);
        assertThat(answers.find(answer.id()).shown()).isFalse();
        assertThat(Browser.next(say(UUID.randomUUID().toString(), Map.of()))).startsWith("/voice/receipt/");
        assertThat(jdbc.sql("select count(*) from audit.act where verb = 'answer.word' and object = :object")
                        .param("object", "answer:" + answer.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(cast.browser(cast.person(Role.AGENT))
                        .get("/settings/answers")
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> say(String token, Map<String, String> more) {
        var form = new HashMap<>(Map.of("token", token, "words", said));
        form.putAll(more);
        return customer.post("/voice/new", form);
    }

    private int kept() {
        return jdbc.sql("select count(*) from complaint.complaint where words = :said")
                .param("said", said)
                .query(Integer.class)
                .single();
    }
}
