package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An upset customer speaks with somebody else, who knows the whole story, keeps the time that was promised, and finds
/// the customer calmer.
@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThreeChangesIT {

    private static Chromium chromium;

    @Autowired
    ComplaintDesk complaints;

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

    TeamId team;
    StaffId leadId;
    Person agent;
    Person lead;
    Receipt receipt;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void a_customer_calls() {
        clock.reset();
        team = cast.team();
        var agentId = cast.person(team, Role.AGENT);
        leadId = cast.person(team, Role.TEAM_LEAD);
        receipt = complaints.receive(Reception.of("PHONE_IN", "수리를 세 번 맡겼는데 또 고장 났어요. 이제 못 참겠어요"), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U2, false, 0, null), Viewer.SYSTEM);
        complaints.assign(receipt.number(), agentId, team, null, Viewer.SYSTEM);
        agent = Person.atDesk(chromium.browser(), base(), signIn.begin(agentId));
        lead = Person.atDesk(chromium.browser(), base(), signIn.begin(leadId));
    }

    @AfterEach
    void nobody_saw_an_error() {
        assertThat(agent.complaints()).isEmpty();
        assertThat(lead.complaints()).isEmpty();
        agent.close();
        lead.close();
    }

    @Test
    void another_person_takes_over_with_the_story_keeps_the_time_and_the_customer_is_calmer() {
        the_agent_hears_the_feelings_grow();
        another_person_is_offered_and_accepted();
        the_lead_takes_over_with_the_story();
        a_time_is_promised_and_kept();
        the_customer_is_calmer();
        the_report_counts_it();
    }

    private void the_agent_hears_the_feelings_grow() {
        agent.opens(here() + "?do=contact");
        agent.picks("emotion", "3");
        agent.presses("#contact-do");
        agent.sees("#three-person").not().hasClass(Pattern.compile("helps"));
        agent.opens(here() + "?do=emotion");
        agent.picks("emotion", "4");
        agent.presses("#emotion-do");
        agent.sees("#three-person").hasClass(Pattern.compile("helps"));
        agent.sees("#three-person").containsText("감정이 더 높아졌어요");
    }

    private void another_person_is_offered_and_accepted() {
        agent.presses("#three-person");
        agent.sees("#change-form").containsText("책임 있게 도와드릴");
        agent.picks("accepted", "yes");
        agent.presses("#change-do");
        agent.sees("#problems").containsText("이어받을 사람을 골라 주세요");
        agent.chooses("#colleague", String.valueOf(leadId.value()));
        agent.types("#said", "세 번 고친 세탁기가 또 멈춤. 새 제품으로 바꾸기를 바라심.");
        agent.presses("#change-do");
        agent.sees("#hand-over").containsText("새 제품으로 바꾸기를 바라심");
        assertThat(officer()).isNotEqualTo(leadId.value());
    }

    private void the_lead_takes_over_with_the_story() {
        lead.opens("/guidance/changes");
        lead.presses("a[href='" + here() + "#three']");
        lead.sees("#hand-over").containsText("세 번 고친 세탁기가 또 멈춤");
        lead.presses("#hand-over button");
        lead.sees("[data-change=person]").containsText("좋다고 하심");
        assertThat(officer()).isEqualTo(leadId.value());
        assertThat(jdbc.sql("select handover from complaint.assignment where complaint = :id order by id desc limit 1")
                        .param("id", receipt.id().value())
                        .query(String.class)
                        .single())
                .contains("세 번 고친 세탁기");
    }

    private void a_time_is_promised_and_kept() {
        lead.presses("#three-time");
        lead.picks("accepted", "yes");
        lead.types("#minutes", "45");
        lead.types("#said", "교환 재고를 확인해 다시 전화드리기");
        lead.presses("#change-do");
        lead.sees("#problems").containsText("30분 안으로");
        lead.types("#minutes", "20");
        lead.presses("#change-do");
        lead.sees("#promises").containsText("교환 재고를 확인해 다시 전화드리기");
        lead.presses("#promises form[action$='/keeping'] button");
        lead.sees("#promises .kept").isVisible();
        await().untilAsserted(() -> assertThat(jdbc.sql("""
                        select count(*) from guidance.change_promise p join guidance.change c on c.id = p.change
                        where c.complaint = :id and p.kept
                        """)
                        .param("id", receipt.id().value())
                        .query(Long.class)
                        .single())
                .isOne());
    }

    private void the_customer_is_calmer() {
        lead.opens(here());
        for (var change : new String[] {"time", "person"}) {
            lead.chooses("[data-change=" + change + "] select", "2");
            lead.presses("#end-" + change);
            lead.sees("[data-change=" + change + "] .emo.e2").isVisible();
        }
        lead.sees("#emotion").containsText("불편");
    }

    private void the_report_counts_it() {
        lead.opens("/guidance/changes?days=30");
        lead.sees("#figures-person [data-accepted='1']").isVisible();
        lead.sees("#figures-person [data-ended='1']").containsText("2.0");
        lead.sees("#figures-time [data-kept='1']").isVisible();
        lead.sees("#figures-time").containsText("표본 부족");
    }

    private long officer() {
        return complaints.find(receipt.number(), Viewer.SYSTEM).owner().value();
    }

    private String here() {
        return "/complaints/" + receipt.number().value();
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
