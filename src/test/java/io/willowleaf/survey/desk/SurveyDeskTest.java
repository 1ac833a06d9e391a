package io.willowleaf.survey.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.complaint.AfterCare;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.AccusationDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.survey.Answers;
import io.willowleaf.survey.NotPossible;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyDeskTest {

    static final Triage ORDINARY = new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null);

    @Autowired
    SurveyDesk desk;

    @Autowired
    AfterCare afterCare;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    AccusationDesk accusations;

    @Autowired
    CustomerDesk customers;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;

    @BeforeEach
    void team() {
        team = cast.team();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void closing_asks_once_however_often_it_is_heard() {
        var closed = closed();
        heard();
        subscriptions.rebuild("survey.ask-how-it-went");
        heard();
        assertThat(count("survey.invitation where complaint = " + closed.id().value()))
                .isEqualTo(1);
        assertThat(count("notification.message where about = '" + closed.number() + "' and purpose = 'SURVEY'"))
                .isEqualTo(1);
        assertThat(afterCare.findPath(closed.id())).get().asString().matches("/s/[\\w-]{43}");
    }

    @Test
    void a_low_score_promises_a_call_within_a_working_day_and_opens_nothing() {
        var closed = asked();
        desk.answer(token(closed), new Answers(2, 1, "", false, true));
        var file = file(closed);
        assertThat(file.standing()).isEqualTo(StandingCode.CLOSED);
        assertThat(file.beside().promises())
                .singleElement()
                .returns(java.time.Instant.parse("2026-09-02T09:00:00Z"), PromiseNow::due);
    }

    @Test
    void whoever_wants_no_call_gets_none_and_their_words_are_taken_in_once_without_a_name() {
        var closed = asked();
        var path = "/s/" + token(closed);
        var browser = cast.browser();
        assertThat(browser.get(path).body()).contains("name=\"noCall\"");
        var said = Map.of("overall", "1", "expectation", "1", "comment", "사과가 없었어요", "noCall", "true");
        browser.post(path, said);
        browser.post(path, said);
        assertThat(file(closed).beside().promises()).isEmpty();
        assertThat(file(closed).standing()).isEqualTo(StandingCode.CLOSED);
        var opened = opened(closed);
        assertThat(opened.heard())
                .returns("SURVEY_LOW", Heard::channel)
                .returns("사과가 없었어요", Heard::words)
                .returns(null, Heard::customer)
                .returns(team, Heard::team);
        assertThat(opened.story().toString())
                .contains("매우 불만족")
                .doesNotContain(closed.number().value());
        var thanks = browser.get(path).body();
        assertThat(thanks)
                .contains(opened.heard().number().value(), "/voice/track/")
                .doesNotContain("survey-call-back", "??");
        var seen =
                cast.browser(cast.person(team, Role.TEAM_LEAD)).get("/surveys").body();
        assertThat(seen)
                .contains("사과가 없었어요", "이름 없이 접수")
                .doesNotContain(opened.heard().number().value(), closed.number().value(), "??");
    }

    @Test
    void whom_a_complaint_was_about_reads_nothing_of_what_its_low_score_says() {
        var closed = asked();
        var accused = cast.person(team, Role.TEAM_LEAD);
        cast.person(Role.EXEC);
        accusations.accuse(closed.number(), accused, Viewer.SYSTEM);
        desk.answer(token(closed), new Answers(1, 1, "사과가 없었어요", false, false));
        var opened = opened(closed);
        assertThat(opened.accused()).containsExactly(accused);
        assertThat(opened.owner()).isNotEqualTo(accused);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> complaints.find(opened.heard().number(), cast.viewer(accused)));
    }

    @Test
    void where_the_old_complaint_takes_no_promise_a_new_one_holds_the_call() {
        var closed = asked();
        var token = token(closed);
        complaints.reopen(closed.number(), ReopenGround.NEW_FACT, "새 사진", Viewer.SYSTEM);
        complaints.withdraw(closed.number(), "그만두심", Viewer.SYSTEM);
        desk.answer(token, new Answers(1, 1, "다시는 안 사요", false, true));
        var opened = opened(closed);
        assertThat(cast.browser(cast.person(team, Role.TEAM_LEAD))
                        .get("/surveys")
                        .body())
                .contains(
                        "/complaints/" + opened.heard().number().value(),
                        "/complaints/" + closed.number().value());
        assertThat(opened.heard().customer()).isEqualTo(file(closed).heard().customer());
        assertThat(opened.beside().promises()).hasSize(1);
        assertThat(opened.story().toString()).contains(closed.number().value());
    }

    @Test
    void what_counts_as_low_is_settled_by_the_organisation() {
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(planner.post("/surveys/rule", Map.of("low", "1")).statusCode())
                .isEqualTo(302);
        var closed = asked();
        desk.answer(token(closed), new Answers(2, 2, "그저 그랬어요", false, true));
        assertThat(file(closed).beside().promises()).isEmpty();
        assertThat(count("survey.opened o join survey.invitation i on i.id = o.invitation where i.complaint = "
                        + closed.id().value()))
                .isZero();
        assertThat(planner.post("/surveys/rule", Map.of("low", "4")).statusCode())
                .isEqualTo(404);
        assertThat(cast.browser(Role.TEAM_LEAD)
                        .post("/surveys/rule", Map.of("low", "3"))
                        .statusCode())
                .isEqualTo(403);
        planner.post("/surveys/rule", Map.of("low", "2"));
        assertThat(desk.low()).isEqualTo(2);
    }

    @Test
    void whoever_asks_us_to_look_again_is_heard() {
        var closed = asked();
        desk.answer(token(closed), new Answers(3, 3, "아직 상자가 젖어 있어요", true));
        assertThat(file(closed).standing()).isEqualTo(StandingCode.ANSWERING);
        assertThat(file(closed).beside().promises()).isEmpty();
    }

    @Test
    void a_link_is_answered_once() {
        var closed = asked();
        var token = token(closed);
        desk.answer(token, new Answers(5, 4, "빨랐어요", false));
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.answer(token, new Answers(1, 1, "", false)))
                .withMessage("survey.refused.answered");
        assertThat(afterCare.findPath(closed.id())).isEmpty();
    }

    @Test
    void after_thirty_days_a_link_is_closed() {
        var closed = asked();
        var token = token(closed);
        clock.forward(Duration.ofDays(31));
        assertThat(cast.browser().get("/s/" + token).statusCode()).isEqualTo(410);
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.answer(token, new Answers(1, 1, "", false)))
                .withMessage("survey.refused.expired");
    }

    @Test
    void a_customer_answers_without_a_script_and_is_thanked() {
        var closed = asked();
        var path = "/s/" + token(closed);
        var browser = cast.browser();
        assertThat(browser.get(path).body()).contains("id=\"survey\"").contains("id=\"overall-5\"");
        var refused = browser.post(path, Map.of("overall", "1", "comment", "늦었어요"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("늦었어요").contains("id=\"expectation-problem\"");
        var taken = browser.post(path, Map.of("overall", "1", "expectation", "2", "comment", "늦었어요"));
        assertThat(Browser.next(taken)).isEqualTo(path);
        assertThat(browser.get(path).body()).contains("id=\"survey-thanks\"").contains("id=\"survey-call-back\"");
        assertThat(browser.get("/s/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void results_count_what_was_answered_in_few_questions_to_the_database() {
        for (var overall : List.of(5, 4, 2)) {
            desk.answer(token(asked()), new Answers(overall, overall, "010-1234-5678로 전화 주세요", false));
        }
        closedAndHeard();
        var lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        var period =
                new Period(SettableClock.START.minusSeconds(60), clock.instant().plusSeconds(60));
        var results = desk.results(period, lead);
        assertThat(results.whole().answers()).isEqualTo(3);
        assertThat(results.whole().topTwo()).isEqualTo(2);
        assertThat(results.whole().invited()).isEqualTo(4);
        assertThat(results.whole().responded()).isEqualTo(3);
        assertThat(results.whole().isEnough()).isFalse();
        assertThat(results.remarks()).hasSize(3);
        assertThat(QueryCount.of(() -> desk.results(period, lead))).hasSizeLessThanOrEqualTo(2);
        assertThat(desk.satisfaction(period).answers()).isGreaterThanOrEqualTo(3);
        assertThat(cast.browser(cast.person(team, Role.TEAM_LEAD))
                        .get("/surveys?days=365")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answers_on_a_complaint_are_for_those_who_may_read_them() {
        var closed = asked();
        assertThat(desk.ofComplaint(closed.id(), cast.viewer(Role.CS_PLANNER)))
                .get()
                .extracting(survey -> survey.path())
                .isEqualTo("/s/" + token(closed));
        assertThat(desk.ofComplaint(closed.id(), cast.viewer(cast.person(team, Role.AGENT))))
                .get()
                .extracting(survey -> survey.path())
                .isNull();
    }

    @Test
    void the_page_the_customer_follows_leads_to_the_questions_until_they_are_answered() {
        var closed = closedAndHeard();
        var page = "/voice/track/" + closed.token();
        var path = afterCare.findPath(closed.id()).orElseThrow();
        assertThat(cast.browser().get(page).body()).contains("href=\"" + path);
        desk.answer(token(closed), new Answers(5, 4, "", false));
        assertThat(cast.browser().get(page).body()).doesNotContain(path);
    }

    private ComplaintFile opened(Receipt closed) {
        var id = jdbc.sql("""
                        select o.complaint from survey.opened o
                        join survey.invitation i on i.id = o.invitation where i.complaint = :complaint
                        """)
                .param("complaint", closed.id().value())
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .single();
        return complaints.find(id, Viewer.SYSTEM);
    }

    private Receipt asked() {
        return closedAndHeard();
    }

    private Receipt closedAndHeard() {
        var closed = closed();
        heard();
        return closed;
    }

    private Receipt closed() {
        var customer = customers.recognise("박소영", null, "so" + System.nanoTime() + "@example.com", Actor.SYSTEM);
        var officer = cast.person(team, Role.AGENT);
        var receipt = complaints.receive(
                Reception.of("WEB_FORM", "상자가 젖어서 왔어요").by(customer).to(officer, team), Actor.SYSTEM);
        var number = receipt.number();
        complaints.triage(number, ORDINARY, Viewer.SYSTEM);
        complaints.assign(number, officer, team, null, Viewer.SYSTEM);
        complaints.answer(number, "다시 보내 드렸습니다", Outcome.UPHELD, null, Viewer.SYSTEM);
        complaints.accept(number, Viewer.SYSTEM);
        complaints.confirmCause(number, new CauseCode("PD-DLV-03"), null, Viewer.SYSTEM);
        complaints.close(number, CloseReason.ACCEPTED, null, Viewer.SYSTEM);
        return receipt;
    }

    private void heard() {
        subscriptions.awaitCaughtUp(Duration.ofSeconds(20));
    }

    private String token(Receipt receipt) {
        return afterCare.findPath(receipt.id()).orElseThrow().substring("/s/".length());
    }

    private ComplaintFile file(Receipt receipt) {
        return complaints.find(receipt.id(), Viewer.SYSTEM);
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
