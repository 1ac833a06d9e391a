package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.guidance.Hint;
import io.willowleaf.guidance.desk.PhraseCoach;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class ComplaintPagesTest {

    private static final Map<String, String> TRIAGE = Map.of(
            "caseType", "COMPLAINT", "urgency", "U2", "safety", "S4", "law", "S4", "spread", "S4", "feeling", "S3");

    @Autowired
    Cast cast;

    @Autowired
    PhraseCoach coach;

    @Autowired
    ComplaintPages pages;

    @Autowired
    ComplaintsController lists;

    @Autowired
    TodayController today;

    @Autowired
    CustomerDesk customers;

    @Autowired
    ComplaintDesk desk;

    StaffId lead;
    Browser browser;
    ComplaintNumber number;

    @BeforeEach
    void a_complaint_has_come() {
        var team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        browser = cast.browser(lead);
        number = desk.receive(Reception.of("PHONE_IN", "받침 도자기가 깨져서 왔어요").to(lead, team), Actor.CUSTOMER)
                .number();
    }

    @Test
    void the_list_shows_it_and_leads_to_it() {
        for (var view : View.values()) {
            assertThat(browser.get("/complaints?view=" + view.code()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(browser.get("/complaints?view=mine").body()).contains("/complaints/" + number, "받침 도자기가");
    }

    @Test
    void a_complaint_goes_from_sorting_to_rest_on_its_page() {
        var here = "/complaints/" + number;
        act(here + "/triage", TRIAGE);
        act(here + "/assignment", Map.of("officer", String.valueOf(lead.value())));
        act(here + "/contact", Map.of("channel", "PHONE_IN", "emotion", "3"));
        act(
                here + "/plan",
                Map.of("expected", "온전한 상품", "experienced", "깨진 상품", "wished", "재배송", "remedy", "같은 상품 재배송"));
        act(here + "/notes", Map.of("note", "물류에 재고를 확인했습니다."));
        act(here + "/replies", Map.of("words", "깨진 상품으로 불편을 드려 죄송합니다. 같은 상품을 오늘 보내 드리겠습니다.", "outcome", "UPHELD"));
        assertThat(standing()).isEqualTo(StandingCode.ANSWERED);
        desk.accept(number, Viewer.SYSTEM);
        act(here + "/causes", Map.of("primary", "PD-DLV-03"));
        act(here + "/closure", Map.of("reason", "ACCEPTED"));
        assertThat(standing()).isEqualTo(StandingCode.CLOSED);
        assertThat(browser.get(here).body()).contains("id=\"cause-confirmed\"", "물류에 재고를 확인했습니다.");
    }

    @Test
    void what_the_coach_stops_comes_back_as_it_was_typed() {
        var answer = browser.post("/complaints/" + number + "/replies", Map.of("words", "제 담당이 아닙니다.", "outcome", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("제 담당이 아닙니다.", "coachcard", "name=\"justification\"");
    }

    @Test
    void what_a_mail_quoted_is_folded_below_what_it_said() {
        var said = "환불 문의\n\n아직 환불을 받지 못했습니다.\n\n-----Original Message-----\nFrom: 고객의 소리";
        var mail = desk.receive(
                Reception.of("EMAIL", said)
                        .to(lead, cast.viewer(lead).teams().iterator().next()),
                Actor.CUSTOMER);
        assertThat(browser.get("/complaints/" + mail.number()).body())
                .contains("환불 문의\n\n아직 환불을 받지 못했습니다.<details", "인용된 내용 보기", "-----Original Message-----\nFrom: 고객의 소리");
        assertThat(desk.find(mail.number(), Viewer.SYSTEM).heard().words()).isEqualTo(said);
    }

    @Test
    void another_team_is_told_that_there_is_none() {
        var stranger = cast.browser(cast.person(cast.team(), Role.AGENT));
        assertThat(stranger.get("/complaints/" + number).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_missing_is_named_and_nothing_typed_is_lost() {
        act("/complaints/" + number + "/triage", TRIAGE);
        act("/complaints/" + number + "/contact", Map.of("channel", "PHONE_IN", "emotion", "4"));
        var plan = browser.post(
                "/complaints/" + number + "/plan",
                Map.of("expected", "온전한 상품", "experienced", "깨진 상품", "wished", "", "remedy", "재배송"));
        assertThat(plan.statusCode()).isEqualTo(422);
        assertThat(plan.body()).contains("id=\"problems\"", "wished-problem", "온전한 상품", "재배송");
        var late = browser.post(
                "/complaints/" + number + "/promises", Map.of("promise", "전화 드리기", "due", "2001-01-01T09:00"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("약속 시각이 이미 지났습니다", "전화 드리기");
        var closing = browser.post("/complaints/" + number + "/closure", Map.of("reason", "ACCEPTED"));
        assertThat(closing.statusCode()).isEqualTo(422);
        assertThat(closing.body()).contains("close-needs", "결정을 알려 드린 뒤에");
    }

    @Test
    void a_kinder_sentence_is_taken_without_sending_anything() {
        act("/complaints/" + number + "/triage", TRIAGE);
        var words = "확인했습니다. 제 담당이 아닙니다.";
        var hint =
                coach.check(words).stream().filter(Hint::insertable).findFirst().orElseThrow();
        var answer = browser.post(
                "/complaints/" + number + "/replies", Map.of("words", words, "accept", String.valueOf(hint.start())));
        assertThat(answer.body()).contains(hint.kinder().ko()).doesNotContain("제 담당이 아닙니다");
        assertThat(desk.find(number, Viewer.SYSTEM).beside().replies()).isZero();
    }

    @Test
    void every_page_asks_a_bounded_number_of_questions() {
        var viewer = cast.viewer(lead);
        var known = customers.recognise(
                "문하늘", "010-5550-1%03d".formatted(Math.floorMod(number.hashCode(), 1000)), null, Actor.CUSTOMER);
        ComplaintNumber last = number;
        for (var i = 0; i < 12; i++) {
            last = desk.receive(
                            Reception.of("WEB_FORM", "불만 " + i)
                                    .by(known)
                                    .to(lead, viewer.teams().iterator().next()),
                            Actor.CUSTOMER)
                    .number();
            act("/complaints/" + last + "/triage", TRIAGE);
            desk.promise(last, "약속 " + i, Instant.parse("2099-01-01T00:00:00Z"), viewer);
            desk.note(last, "메모 " + i, viewer);
        }
        var busy = last;
        desk.note(busy, "메모", viewer);
        desk.reply(busy, "살펴보고 있습니다.", null, viewer);
        asksAtMost(13, () -> pages.of(busy, asked(""), Typed.NOTHING, viewer));
        for (var form : List.of("triage", "assign", "handover", "cause", "close", "escalate", "accuse", "incident")) {
            asksAtMost(15, () -> pages.of(busy, asked(form), Typed.NOTHING, viewer));
        }
        asksAtMost(10, () -> lists.page(ListQuestion.of("view=team"), viewer));
        asksAtMost(9, () -> today.show(viewer));
    }

    private static Asked asked(String form) {
        return Asked.of(form, null, null, null, null);
    }

    private static void asksAtMost(int many, Runnable page) {
        page.run();
        var asked = QueryCount.of(page);
        assertThat(asked).as(String.join("\n", asked)).hasSizeLessThanOrEqualTo(many);
    }

    @Test
    void conditions_stand_in_the_address_and_can_be_taken_away() {
        var page = browser.get("/complaints?view=mine&severity=S2&q=%EB%B0%9B%EC%B9%A8")
                .body();
        assertThat(page)
                .contains("chip filter on", "/complaints?view=mine&amp;q=%EB%B0%9B%EC%B9%A8", "class=\"empty\"");
    }

    @Test
    void a_letter_begins_with_what_the_complaint_knows() {
        act("/complaints/" + number + "/triage", TRIAGE);
        assertThat(browser.get("/complaints/" + number + "?template=TPL-01").body())
                .contains("접수번호 " + number);
    }

    @Test
    void today_shows_what_to_do_first_and_what_was_promised() {
        act("/complaints/" + number + "/triage", TRIAGE);
        act("/complaints/" + number + "/promises", Map.of("promise", "전화 드리기", "due", "2099-01-01T09:00"));
        assertThat(browser.get("/today").body())
                .contains("/complaints/" + number + "?do=contact#do", "/complaints/" + number + "#promises", "<svg");
    }

    private StandingCode standing() {
        return desk.find(number, Viewer.SYSTEM).standing();
    }

    private void act(String path, Map<String, String> form) {
        var answer = browser.post(path, form);
        assertThat(answer.statusCode()).as(path + answer.body()).isIn(302, 303);
    }
}
