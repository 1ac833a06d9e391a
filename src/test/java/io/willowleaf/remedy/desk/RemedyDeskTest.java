package io.willowleaf.remedy.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemedyDeskTest {

    @Autowired
    RemedyDesk desk;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    EventLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    TeamId team;
    StaffId agentsId;
    Viewer agent;
    Viewer lead;

    @BeforeEach
    void people() {
        team = cast.team();
        agentsId = cast.person(team, Role.AGENT);
        agent = cast.viewer(agentsId);
        lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
    }

    @Test
    void an_agent_gives_a_coupon_at_once_and_the_ledger_and_the_log_know() {
        var complaint = complaint();
        assertThat(desk.offer(complaint.number(), coupon(30_000), agent)).isEqualTo(new Authority.Own());
        assertThat(desk.granted(complaint.id()))
                .singleElement()
                .returns(agent.actor(), Granted::by)
                .returns(new Money(30_000), granted -> granted.offer().amount());
        assertThat(types(complaint)).containsExactly("remedy.granted");
    }

    @Test
    void above_the_limit_the_team_lead_is_asked_and_agrees() {
        var complaint = complaint();
        desk.offer(complaint.number(), coupon(30_000), agent);
        desk.offer(complaint.number(), coupon(30_000), agent);
        assertThat(desk.granted(complaint.id())).hasSize(1);
        assertThat(desk.sheet(complaint.id(), agent).waiting()).hasSize(1);

        var asked = desk.waiting(lead).getFirst();
        assertThat(asked.number()).isEqualTo(complaint.number());
        desk.approve(asked.request().id(), null, lead);

        assertThat(desk.granted(complaint.id())).hasSize(2);
        assertThat(desk.waiting(lead)).isEmpty();
        assertThat(types(complaint))
                .containsExactly("remedy.granted", "remedy.approval-asked", "remedy.approved", "remedy.granted");
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.approve(asked.request().id(), null, lead));
    }

    @Test
    void a_request_sent_back_gives_nothing() {
        var complaint = complaint();
        desk.offer(complaint.number(), coupon(90_000), agent);
        desk.decline(desk.waiting(lead).getFirst().request().id(), "증빙을 더해 주세요", lead);
        assertThat(desk.granted(complaint.id())).isEmpty();
        assertThat(desk.sheet(complaint.id(), agent).waiting()).isEmpty();
    }

    @Test
    void nobody_approves_what_they_asked_for_themselves() {
        var complaint = complaint();
        desk.offer(complaint.number(), new Offer("RM-CMP", new Money(500_000), false), lead);
        var request = desk.sheet(complaint.id(), lead).waiting().getFirst();
        assertThat(desk.waiting(lead)).isEmpty();
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.approve(request.id(), null, lead))
                .withMessage("remedy.refused.sameAsAsked");
    }

    @Test
    void what_the_law_gives_needs_nobody_and_counts_against_nothing() {
        var complaint = complaint();
        desk.offer(complaint.number(), new Offer("RM-RFD", new Money(900_000), true), agent);
        assertThat(desk.offer(complaint.number(), coupon(50_000), agent)).isEqualTo(new Authority.Own());
    }

    @Test
    void an_offer_must_make_sense() {
        var number = complaint().number();
        for (var offer : new Offer[] {
            new Offer("RM-APO", new Money(1_000), false),
            new Offer("RM-CPN", new Money(1_000), true),
            new Offer("RM-CPN", new Money(-1), false),
            new Offer("GOLD", Money.ZERO, false)
        }) {
            assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> desk.offer(number, offer, agent));
        }
    }

    @Test
    void an_experienced_agent_has_a_wider_limit() {
        assertThat(desk.limitOf(agent).perCase()).isEqualTo(new Money(50_000));
        jdbc.sql("insert into remedy.experienced (staff, since, named_by) values (?, now(), 'system')")
                .param(agentsId.value())
                .update();
        assertThat(desk.limitOf(agent).perCase()).isEqualTo(new Money(100_000));
    }

    @Test
    void a_complaint_of_another_team_is_out_of_reach() {
        var elsewhere = cast.viewer(cast.person(cast.team(), Role.AGENT));
        var number = complaint().number();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> desk.offer(number, coupon(1_000), elsewhere));
    }

    @Test
    void over_http_the_lead_sees_and_approves() {
        var complaint = complaint();
        var offered = cast.browser(agentsId)
                .post(
                        "/complaints/" + complaint.number() + "/remedies",
                        Map.of("remedy", "RM-CPN", "amount", "80,000"));
        assertThat(offered.statusCode()).isBetween(302, 303);
        var browser = cast.browser(new StaffId(lead.actor().id()));
        assertThat(browser.get("/approvals").body()).contains(complaint.number().value(), "80,000");
        var request = desk.sheet(complaint.id(), lead).waiting().getFirst().id();
        assertThat(browser.post("/approvals/" + request + "/approval", Map.of()).statusCode())
                .isBetween(302, 303);
        assertThat(desk.granted(complaint.id())).hasSize(1);
    }

    private Receipt complaint() {
        return complaints.receive(Reception.of("EMAIL", "컵이 깨져서 왔어요").to(agentsId, team), Actor.CUSTOMER);
    }

    private static Offer coupon(long won) {
        return new Offer("RM-CPN", new Money(won), false);
    }

    private List<String> types(Receipt complaint) {
        return log.history("remedy:" + complaint.id().value()).stream()
                .map(logged -> logged.type())
                .toList();
    }
}
