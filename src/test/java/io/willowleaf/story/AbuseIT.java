package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A caller abuses an agent: two notices, one click for protection, a lead who takes over and listens, a restriction
/// that another person approves, and an appeal that a third one decides.
@WillowleafTest
class AbuseIT {

    private static Chromium chromium;

    @Autowired
    Cast cast;

    @Autowired
    SignInDesk signIn;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    TeamId team;
    StaffId agentId;
    StaffId leadId;
    Person agent;
    Person lead;
    Person manager;
    Person officer;
    Person customer;

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
        team = cast.team();
        agentId = cast.person(team, Role.AGENT);
        leadId = cast.person(team, Role.TEAM_LEAD);
        agent = atDesk(agentId);
        lead = atDesk(leadId);
        manager = atDesk(cast.person(team, Role.BRANCH_MGR));
        officer = atDesk(cast.person(Role.SAFETY_OFFICER));
        customer = Person.withPhone(chromium.browser(), base());
    }

    @AfterEach
    void nobody_saw_an_error() {
        for (var person : new Person[] {agent, lead, manager, officer, customer}) {
            assertThat(person.complaints()).isEmpty();
            person.close();
        }
    }

    @Test
    void abuse_is_answered_step_by_step_and_the_person_is_protected() {
        var complaint = complaint();
        var here = "/complaints/" + complaint.number().value();
        two_notices(here);
        var request = one_click(here, complaint);
        the_lead_cares(request);
        var restriction = a_restriction(here);
        the_customer_appeals_and_a_third_decides(restriction);
        assertThat(jdbc.sql("select count(*) from complaint.triage where complaint = ?")
                        .param(complaint.id().value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private void two_notices(String here) {
        agent.opens(here);
        agent.sees("#protection").containsText("나를 지키기");
        agent.presses("#open-ladder");
        notice("ABUSE", "야, 너 이름이 뭐야");
        agent.sees("#step-E1 .chip.leaf").isVisible();
        agent.sees("#step-E2 .chip.amber").isVisible();
        notice("ABUSE", "말이 안 통하네");
        agent.sees("#step-E2 .chip.leaf").isVisible();
        agent.opens(here);
        agent.sees("#protection").containsText("상담을 마칩니다");
    }

    private void notice(String situation, String heard) {
        agent.chooses("#situation", situation);
        agent.types("#heard", heard);
        agent.presses("#warn-do");
        agent.sees("#warning-form").isVisible();
    }

    private String one_click(String here, Receipt complaint) {
        agent.presses("#protection form[action$='/protection'] button");
        agent.sees("#rest [data-countdown]").hasText(Pattern.compile("(10:00|09:\\d\\d)"));
        agent.sees("#care-handed_over.on").isVisible();
        agent.sees("#evidence").containsText("안내 기록");
        agent.presses("#care-counselling_offered form:first-of-type button");
        agent.sees("#care-counselling_offered .chip.leaf").isVisible();
        agent.chooses("#situation", "ABUSE");
        agent.types("#words", "두 번 안내했는데도 욕설이 이어졌습니다");
        agent.presses("#tell-do");
        agent.sees("#accounts").containsText("욕설이 이어졌습니다");
        assertThat(complaints
                        .find(complaint.number(), io.willowleaf.identity.Viewer.SYSTEM)
                        .owner())
                .isEqualTo(leadId);
        var request = agent.path().replaceAll("[?#].*", "");
        agent.opens(here);
        agent.sees("#my-protection").isVisible();
        return request;
    }

    private void the_lead_cares(String request) {
        lead.opens("/protection");
        lead.presses("#requests a[href='" + request + "']");
        lead.presses("#care-talked button");
        lead.presses("#care-legal_offered button");
        lead.presses("#care-closed button");
        lead.sees("#state.leaf").isVisible();
    }

    private String a_restriction(String here) {
        lead.opens(here + "/protection");
        lead.presses("#open-restriction");
        lead.chooses("#channel", "PHONE_IN");
        lead.picks("months", "1");
        lead.types("#ground", "두 번 안내한 뒤에도 통화에서 욕설이 이어졌습니다");
        lead.ticks("#looked");
        lead.presses("#restrict-do");
        lead.sees("#state").hasAttribute("data-state", "ASKED");
        var restriction = lead.path().replaceAll("[?#].*", "");
        manager.opens(restriction);
        manager.presses("form[action$='/approval'] button");
        manager.sees("#state").hasAttribute("data-state", "APPROVED");
        manager.sees("#letter").containsText("/appeals/");
        return restriction;
    }

    private void the_customer_appeals_and_a_third_decides(String restriction) {
        var letter = manager.look("#letter .as-typed").innerText();
        var link = letter.substring(letter.indexOf("/appeals/")).strip();
        manager.presses("form[action$='/notice'] button");
        manager.sees("#state").hasAttribute("data-state", "IN_FORCE");
        customer.opens(link);
        customer.types("#words", "그날은 화가 나서 말이 거칠었습니다. 다시는 그러지 않겠습니다.");
        customer.presses("#appeal-do");
        customer.sees("#appeal-waits").isVisible();
        officer.opens(restriction);
        officer.sees("#turns").containsText("다시는 그러지 않겠습니다");
        officer.types("#words", "사과를 받아들여 제한을 풉니다");
        officer.presses("#decide-upheld");
        officer.sees("#state").hasAttribute("data-state", "LIFTED");
        customer.opens(link);
        customer.sees("#appeal-answer").containsText("사과를 받아들여");
    }

    private Receipt complaint() {
        var caller = customers.recognise("고길동", "010-0000-8%03d".formatted(agentId.value() % 1000), null, Actor.SYSTEM);
        var seenBy = cast.viewer(leadId);
        var reception = Reception.of("PHONE_IN", "주문한 책상이 두 주째 오지 않아요").to(agentId, team);
        var receipt = complaints.receive(caller == null ? reception : reception.by(caller), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(),
                new Triage(
                        "COMPLAINT",
                        new Gravity(Severity.S4, Money.ZERO, Severity.S4, Severity.S4, 1, Severity.S4),
                        Urgency.U3,
                        false,
                        0,
                        null),
                seenBy);
        complaints.assign(receipt.number(), agentId, team, null, seenBy);
        complaints.makeFirstContact(receipt.number(), "PHONE_IN", cast.viewer(agentId));
        complaints.noteEmotion(receipt.number(), Emotion.FURIOUS, cast.viewer(agentId));
        return receipt;
    }

    private Person atDesk(StaffId person) {
        return Person.atDesk(chromium.browser(), base(), signIn.begin(person));
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
