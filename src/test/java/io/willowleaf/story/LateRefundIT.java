package io.willowleaf.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Chromium;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A refund is promised by its legal day, comes ten days late, and is paid with the interest that is owed.
@WillowleafTest
class LateRefundIT {

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

    StaffId agentId;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_late_refund_is_paid_with_interest_and_never_with_a_coupon() {
        clock.set(Instant.parse("2026-09-23T03:00:00Z"));
        var complaint = complaint();
        var here = "/complaints/" + complaint.number().value();
        try (var agent = atDesk()) {
            agent.opens(here);
            agent.presses("#open-refunds");
            agent.types("#amount", "100,000");
            agent.types("#back", "2026-09-23");
            agent.presses("#refund-do");
            agent.sees(".refund").containsText("9월 30일");
            agent.opens(here);
            agent.sees("#promises").containsText("환불 100,000원 지급");
            agent.opens(here + "?do=offer");
            agent.chooses("#remedy", "RM-CPN");
            agent.types("#amount", "5000");
            agent.presses("#offer-form button[type=submit]");
            agent.sees("main").containsText("쿠폰으로 대신할 수 없어요");
        }
        clock.set(Instant.parse("2026-10-10T03:00:00Z"));
        try (var agent = atDesk()) {
            agent.opens(here);
            agent.sees("#refunds").containsText("10일 늦음");
            agent.sees("#refunds [data-interest]").containsText("100,000원 × 연 15 % × 10일 ÷ 365 = 411원");
            agent.presses("#open-refunds");
            agent.types("input[name=reference]", "PAY-2026-77");
            agent.presses(".refund-pay button[type=submit]");
            agent.sees(".refund .chip.leaf").isVisible();
            agent.opens("/remedies");
            agent.sees("#ledger").containsText("411원");
            agent.sees("#ledger").containsText("지연배상금");
            agent.opens(here);
            agent.sees("#promises .kept").isVisible();
            assertThat(agent.complaints()).allMatch(said -> said.contains("409"));
        }
        assertThat(jdbc.sql("select amount from remedy.granted where complaint = ? order by id")
                        .param(complaint.id().value())
                        .query(Long.class)
                        .list())
                .isEqualTo(List.of(100_000L, 411L));
    }

    private Receipt complaint() {
        var team = cast.team();
        agentId = cast.person(team, Role.AGENT);
        var lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        var receipt = complaints.receive(
                Reception.of("EMAIL", "반품한 냄비 값을 아직 돌려받지 못했어요").to(agentId, team), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(),
                new Triage(
                        "REFUND",
                        new Gravity(Severity.S4, new Money(100_000), Severity.S4, Severity.S4, 1, Severity.S4),
                        Urgency.U3,
                        false,
                        0,
                        null),
                lead);
        complaints.assign(receipt.number(), agentId, team, null, lead);
        complaints.makeFirstContact(receipt.number(), "EMAIL", cast.viewer(agentId));
        return receipt;
    }

    private Person atDesk() {
        return Person.atDesk(
                chromium.browser(),
                "http://localhost:" + environment.getRequiredProperty("local.server.port"),
                signIn.begin(agentId));
    }
}
