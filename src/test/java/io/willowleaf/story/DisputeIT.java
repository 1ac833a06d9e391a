package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A customer does not accept the answer: a second person looks at the next one, then an outside body decides.
@WillowleafTest
class DisputeIT {

    private static Chromium chromium;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    Receipt receipt;
    Person customer;
    Person agent;
    Person lead;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void an_answer_was_given() {
        clock.reset();
        var team = cast.team();
        var officer = cast.person(team, Role.AGENT);
        var leader = cast.person(team, Role.TEAM_LEAD);
        receipt = complaints.receive(
                Reception.of("WEB_FORM", "한 달 만에 멈춘 청소기를 고쳐만 준다고 합니다").to(officer, team), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(), new Triage("CLAIM", Gravity.NONE, Urgency.U2, false, 0, null), cast.viewer(leader));
        complaints.assign(receipt.number(), officer, team, null, cast.viewer(leader));
        complaints.makeFirstContact(receipt.number(), "PHONE_IN", cast.viewer(officer));
        complaints.answer(
                receipt.number(),
                "한 달 만에 고장 난 청소기를 보내 드려 죄송합니다. 무상으로 고쳐 드리겠습니다.",
                Outcome.PARTLY_UPHELD,
                null,
                cast.viewer(officer));
        customer = Person.withPhone(chromium.browser(), base());
        agent = atDesk(officer);
        lead = atDesk(leader);
    }

    @AfterEach
    void nobody_saw_an_error() {
        for (var person : List.of(customer, agent, lead)) {
            assertThat(person.complaints()).isEmpty();
            person.close();
        }
    }

    @Test
    void a_disputed_case_goes_through_approval_to_a_body_outside_and_rests_with_its_word() {
        the_customer_objects("고치는 것 말고 새 것으로 바꿔 주세요");
        the_agent_drafts_a_second_decision();
        the_lead_approves_it();
        the_customer_objects("그래도 받아들일 수 없습니다");
        the_agent_records_the_body_outside();
        its_outcome_is_recorded_and_the_complaint_closed();
    }

    private void the_customer_objects(String words) {
        customer.opens("/voice/track/" + receipt.token());
        customer.types("#objection", words);
        customer.presses("form[action$='/objection'] button[type=submit]");
        customer.sees(".tl").containsText(words);
    }

    private void the_agent_drafts_a_second_decision() {
        agent.opens(here());
        agent.types("#words", "고객님, 고장 난 제품을 보내 드려 죄송합니다. 다시 살펴보았고, 부품을 새것으로 바꾸고 보증을 한 해 늘려 드리겠습니다.");
        agent.presses("#decide summary");
        agent.presses("#answer-partly_upheld");
        agent.sees("#draft-words").containsText("보증을 한 해 늘려");
        assertThat(rows("complaint.answer")).isOne();
        assertThat(rows("complaint.approval_request")).isOne();
        assertThat(agent.look("#draft").locator("#approve").count()).isZero();
    }

    private void the_lead_approves_it() {
        lead.opens(here());
        lead.presses("#approve button");
        lead.sees("#standing").hasAttribute("data-standing", "answered");
        assertThat(rows("complaint.answer")).isEqualTo(2);
        customer.opens("/voice/track/" + receipt.token());
        customer.sees(".tl").containsText("보증을 한 해 늘려");
    }

    private void the_agent_records_the_body_outside() {
        agent.opens(here() + "?do=outside");
        agent.chooses("#body", "KCA");
        agent.types("#reference", "2026-피해-0192");
        agent.types("#outsideDue", "2026-10-15T18:00");
        agent.presses("#outside-do");
        agent.sees(".outside-case").containsText("2026-피해-0192");
        assertThat(rows("complaint.outside_case")).isOne();
        customer.opens("/voice/track/" + receipt.token());
        customer.sees(".tl").containsText("외부 기관에서 살펴보고 있습니다");
    }

    private void its_outcome_is_recorded_and_the_complaint_closed() {
        agent.opens(here() + "?do=outsideHeard");
        agent.chooses("#result", "FOR_CUSTOMER");
        agent.types("#said", "같은 제품으로 교환하도록 권고함");
        agent.presses("#outsideHeard-do");
        agent.sees(".outside-case[data-open=false]").isVisible();
        lead.opens(here() + "?do=cause");
        lead.chooses("#primary", "PD-DLV-03");
        lead.presses("#cause-do");
        lead.sees("#cause-confirmed").isVisible();
        agent.opens(here() + "?do=close");
        agent.chooses("#reason", "EXTERNAL");
        agent.presses("#close-do");
        agent.sees("#standing").hasAttribute("data-standing", "closed");
        assertThat(jdbc.sql("select reason from complaint.closure where complaint = :id")
                        .param("id", receipt.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("EXTERNAL");
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where complaint = :id")
                .param("id", receipt.id().value())
                .query(Long.class)
                .single();
    }

    private String here() {
        return "/complaints/" + receipt.number();
    }

    private Person atDesk(StaffId person) {
        return Person.atDesk(chromium.browser(), base(), signIn.begin(person));
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
