package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A customer complains on a phone; people answer, find the cause, remove it, decide and watch. Each step is seen on
/// the screen and in the database.
@WillowleafTest
class WholeLoopIT {

    private static final String WORDS = "추석 선물로 주문한 과일 세트를 어젯밤에 받았는데 상자를 열어 보니 받침 도자기가 두 개나 깨져 있고 배도 멍이 들었어요.";

    private static Chromium chromium;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    StaffId agentId;
    Person customer;
    Person agent;
    Person lead;
    Person planner;
    Person management;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void people() {
        clock.reset();
        agentId = cast.person(Role.AGENT);
        customer = Person.withPhone(chromium.browser(), base());
        agent = atDesk(agentId);
        lead = atDesk(cast.person(Role.TEAM_LEAD));
        planner = atDesk(cast.person(Role.CS_PLANNER));
        management = atDesk(cast.person(Role.EXEC));
    }

    @AfterEach
    void nobody_saw_an_error() {
        for (var person : new Person[] {customer, agent, lead, planner, management}) {
            assertThat(person.complaints()).isEmpty();
            person.close();
        }
    }

    @Test
    void a_complaint_is_heard_answered_understood_and_its_cause_removed_and_watched() {
        var track = the_customer_complains();
        var complaint = new Told(customer.look(".p-number, .st-head .num").innerText());
        the_agent_sorts_and_the_lead_hands_over(complaint);
        the_agent_plans_and_promises(complaint);
        the_agent_is_warned_and_answers(complaint);
        the_customer_accepts(complaint, track);
        the_agent_closes_with_the_cause_still_open(complaint);
        the_customer_says_how_it_was(complaint, track);
        the_lead_confirms_the_cause(complaint);
        var action = the_planner_opens_an_action(complaint);
        management_decides(action);
        it_is_done_and_watched(complaint, action);
    }

    private String the_customer_complains() {
        customer.opens("/voice");
        customer.presses("a[href='/voice/new']");
        customer.types("#words", WORDS);
        customer.types("#expected", "금요일 제사 전에 온전한 선물을 받는 것");
        customer.types("#wished", "같은 상품을 금요일 낮까지 다시 받고 싶어요");
        customer.types("#name", "박소영");
        customer.types("#phone", "010-5551-0312");
        customer.ticks("#consent");
        customer.presses("main form button[type=submit]");
        customer.sees(".p-number").hasText(Pattern.compile("C-2026-\\d{6}"));
        return customer.look("#link").inputValue().substring(base().length());
    }

    private void the_agent_sorts_and_the_lead_hands_over(Told complaint) {
        assertThat(complaint.number("select count(*) from complaint.complaint where number = :number and words = '%s'"
                        .formatted(WORDS)))
                .isOne();
        agent.opens("/complaints?view=all");
        agent.sees("a[href='" + complaint.path() + "']").isVisible();
        agent.opens(complaint.path());
        agent.sees("#standing").hasAttribute("data-standing", Pattern.compile("received", Pattern.CASE_INSENSITIVE));
        agent.presses("#next-step");
        agent.chooses("#urgency", "U2");
        agent.chooses("#feeling", "S3");
        agent.presses("#triage-do");
        agent.sees("#severity").containsText("3");
        assertThat(complaint.number(in("complaint.triage"))).isOne();
        assertThat(complaint.number(in("complaint.deadline"))).isPositive();
        lead.opens(complaint.path() + "?do=assign");
        lead.chooses("#officer", String.valueOf(agentId.value()));
        lead.presses("#assign-do");
        lead.sees("#standing").hasAttribute("data-standing", Pattern.compile("assigned", Pattern.CASE_INSENSITIVE));
        assertThat(complaint.number(in("complaint.assignment") + " and officer = " + agentId.value()))
                .isOne();
    }

    private void the_agent_plans_and_promises(Told complaint) {
        agent.opens("/complaints?view=mine");
        agent.presses("a[href='" + complaint.path() + "']");
        agent.opens(complaint.path() + "?do=contact");
        agent.picks("emotion", "4");
        agent.presses("#contact-do");
        agent.sees("#standing").hasAttribute("data-standing", Pattern.compile("answering", Pattern.CASE_INSENSITIVE));
        agent.opens(complaint.path() + "?do=plan");
        agent.types("#experienced", "받침 도자기 두 개가 깨지고 배가 멍든 채 도착");
        agent.types("#remedy", "같은 상품을 금요일 오전에 다시 보내 드림");
        agent.types("#promise", "재배송 도착 확인 전화");
        agent.types("#due", "2026-09-04T12:00");
        agent.presses("#plan-do");
        agent.sees("#plan-settled").hasText("같은 상품을 금요일 오전에 다시 보내 드림");
        agent.sees("#promises").containsText("재배송 도착 확인 전화");
        assertThat(complaint.number(in("complaint.plan"))).isOne();
        assertThat(complaint.number(in("complaint.promise"))).isOne();
    }

    private void the_agent_is_warned_and_answers(Told complaint) {
        agent.typesSlowly("#words", "확인했습니다. 제 담당이 아닙니다.");
        agent.sees("#coach [data-hint]").isVisible();
        agent.sees("#coach .say").isVisible();
        agent.presses("#decide summary");
        agent.presses("#answer-upheld");
        agent.sees("#words").hasValue(Pattern.compile("제 담당이 아닙니다"));
        assertThat(complaint.number(in("complaint.answer"))).isZero();
        agent.types("#words", "박소영 고객님, 받침 도자기가 깨져서 도착해 정말 죄송합니다. 같은 상품을 금요일 오전에 다시 보내 드리고 도착을 전화로 확인하겠습니다.");
        agent.presses("#decide summary");
        agent.presses("#answer-upheld");
        agent.sees("#standing").hasAttribute("data-standing", Pattern.compile("answered", Pattern.CASE_INSENSITIVE));
        assertThat(complaint.number(in("complaint.answer") + " and outcome = 'UPHELD'"))
                .isOne();
    }

    private void the_customer_accepts(Told complaint, String track) {
        customer.opens(track);
        customer.sees(".st-head").containsText("답변을 드렸습니다");
        customer.sees(".tl").containsText("금요일 오전에 다시 보내 드리고");
        customer.presses("form[action$='/acceptance'] button");
        customer.sees(".st-head").containsText("마무리하고 있습니다");
        assertThat(complaint.number(in("complaint.acceptance"))).isOne();
    }

    private void the_agent_closes_with_the_cause_still_open(Told complaint) {
        agent.opens(complaint.path());
        agent.presses("#promises form[action$='/keeping'] button");
        agent.sees("#promises .kept").isVisible();
        agent.opens(complaint.path() + "?do=cause");
        agent.types("#until", "2026-09-10T18:00");
        agent.presses("#pending-do");
        agent.sees("#cause-pending").isVisible();
        agent.opens(complaint.path() + "?do=close");
        agent.presses("#close-do");
        agent.sees("#standing").hasAttribute("data-standing", Pattern.compile("closed", Pattern.CASE_INSENSITIVE));
        assertThat(complaint.number(in("complaint.closure"))).isOne();
    }

    private void the_customer_says_how_it_was(Told complaint, String track) {
        await().untilAsserted(() ->
                assertThat(complaint.number(in("survey.invitation"))).isOne());
        customer.opens(track);
        customer.presses("a[href^='/s/']");
        customer.picks("overall", "2");
        customer.picks("expectation", "3");
        customer.types("#comment", "다시 보내 주셔서 고맙지만 처음부터 잘 포장해 주세요.");
        customer.presses("#survey-send");
        customer.sees("#survey-thanks").isVisible();
        customer.sees("#survey-call-back").isVisible();
        assertThat(complaint.number("""
                select count(*) from survey.answer a join survey.invitation i on i.id = a.invitation
                where i.number = :number and a.overall = 2 and a.expectation = 3 and a.call_by is not null
                """)).isOne();
        await().untilAsserted(() ->
                assertThat(complaint.number(in("complaint.promise"))).isEqualTo(2));
    }

    private void the_lead_confirms_the_cause(Told complaint) {
        lead.opens(complaint.path() + "?do=cause");
        lead.chooses("#primary", "PD-DLV-03");
        lead.presses("#cause-do");
        lead.sees("#cause-confirmed").containsText("파손");
        assertThat(complaint.number(in("complaint.cause_confirmed") + " and primary_cause = 'PD-DLV-03'"))
                .isOne();
    }

    private String the_planner_opens_an_action(Told complaint) {
        planner.opens("/improvements/new?cause=PD-DLV-03");
        planner.types("#problem", "명절 선물세트의 도자기가 배송 중에 깨집니다");
        planner.types("#measure", "깨지기 쉬운 선물은 칸막이와 두 겹 완충으로 보낸다");
        planner.chooses("#kind", "RULE");
        planner.types("#due", "2026-09-25");
        planner.types("#cost", "42000000");
        planner.ticks("#links");
        planner.presses("#open-improvement");
        planner.sees("#linked").containsText(complaint.number);
        var action = planner.path().replace("/improvements/", "").replaceAll("[?#].*", "");
        assertThat(jdbc.sql("select cause from improvement.action where number = :number")
                        .param("number", action)
                        .query(String.class)
                        .single())
                .isEqualTo("PD-DLV-03");
        return action;
    }

    private void management_decides(String action) {
        planner.presses("form[action$='/acceptance'] button");
        planner.sees(".chip").isVisible();
        assertThat(reached(action)).isEqualTo("WAITING");
        management.opens("/reviews");
        management.presses("a[href*='action=" + action + "']");
        management.types("#question", "완충 포장에 4,200만 원을 쓸 것인가");
        management.chooses("#choice", "APPROVED");
        management.types("#reason", "같은 불만이 되풀이되고 명절 전에 끝낼 수 있습니다");
        management.chooses("#owner", look(management, "#owner option:nth-child(2)"));
        management.types("#due", "2026-09-20");
        management.presses("#record-decision");
        management.sees("#decision").containsText(action);
        assertThat(jdbc.sql("select choice from management.decision where action = :action")
                        .param("action", action)
                        .query(String.class)
                        .single())
                .isEqualTo("APPROVED");
        await().untilAsserted(() -> assertThat(reached(action)).isEqualTo("PLANNED"));
    }

    private void it_is_done_and_watched(Told complaint, String action) {
        planner.opens("/stages");
        var watched = Integer.parseInt(planner.look("#stage-6 [data-open]").innerText());
        planner.opens("/improvements/" + action);
        planner.presses("form[action$='/start'] button");
        planner.sees("#finish").isVisible();
        planner.presses("#finish button[type=submit]");
        planner.sees("#verdict, .banner").isVisible();
        assertThat(reached(action)).isEqualTo("DONE");
        planner.opens("/stages");
        planner.sees("#stage-6 [data-open]").hasText(String.valueOf(watched + 1));
        await().untilAsserted(() -> assertThat(jdbc.sql("""
                select stage from complaint.queue where number = :number
                """)
                        .param("number", complaint.number)
                        .query(String.class)
                        .single())
                .isEqualTo("6"));
        agent.opens(complaint.path());
        agent.sees(".stages").isVisible();
    }

    private static String look(Person person, String option) {
        return String.valueOf(person.look(option).getAttribute("value"));
    }

    private String reached(String action) {
        return jdbc.sql("""
                        select s.reached from improvement.step s join improvement.action a on a.id = s.action
                        where a.number = :number order by s.id desc limit 1
                        """)
                .params(Map.of("number", action))
                .query(String.class)
                .single();
    }

    private static String in(String table) {
        return "select count(*) from " + table
                + " where complaint = (select id from complaint.complaint where number = :number)";
    }

    private Person atDesk(StaffId person) {
        return Person.atDesk(chromium.browser(), base(), signIn.begin(person));
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /// What the database says about one complaint.
    private final class Told {

        private final String number;

        private Told(String number) {
            this.number = number;
        }

        private String path() {
            return "/complaints/" + number;
        }

        private long number(String question) {
            return jdbc.sql(question).param("number", number).query(Long.class).single();
        }
    }
}
