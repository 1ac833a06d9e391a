package io.willowleaf.remedy.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefundDeskTest {

    private static final LocalDate BACK = LocalDate.of(2026, 9, 23);
    private static final Money PRICE = new Money(100_000);

    @Autowired
    RefundDesk desk;

    @Autowired
    RemedyDesk remedies;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    SettableClock clock;

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
        clock.set(Instant.parse("2026-09-23T03:00:00Z"));
        team = cast.team();
        agentsId = cast.person(team, Role.AGENT);
        agent = cast.viewer(agentsId);
        lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    /// V5: returned on Wednesday before Chuseok, due the Wednesday after.
    @Test
    void it_is_due_three_working_days_after_the_goods_came_back() {
        var complaint = complaint(null);
        var refund = desk.promise(complaint.number(), PRICE, BACK, "환불 100,000원 지급", agent);
        assertThat(refund.dueOn()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(refund.interest(refund.dueOn())).isEqualTo(Money.ZERO);
        var promise =
                complaints.find(complaint.number(), agent).beside().promises().getFirst();
        assertThat(promise.isOpen()).isTrue();
        assertThat(promise.id()).isEqualTo(refund.promise());
    }

    @Test
    void ten_days_late_it_is_paid_with_411_won_and_the_ledger_has_both() {
        var complaint = complaint(null);
        var refund = desk.promise(complaint.number(), PRICE, BACK, "환불 100,000원 지급", agent);
        clock.set(Instant.parse("2026-10-10T03:00:00Z"));
        var paid = desk.pay(refund.id(), LocalDate.of(2026, 10, 10), "P-77", agent);
        assertThat(Objects.requireNonNull(paid.payment()).lateDays()).isEqualTo(10);
        assertThat(paid.payment().interest()).isEqualTo(new Money(411));
        assertThat(remedies.granted(complaint.id()))
                .extracting(Granted::offer)
                .containsExactly(new Offer("RM-RFD", PRICE, true), new Offer("RM-INT", new Money(411), true));
        assertThat(complaints
                        .find(complaint.number(), agent)
                        .beside()
                        .promises()
                        .getFirst()
                        .result())
                .isEqualTo(PromiseResult.KEPT_LATE);
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.pay(refund.id(), LocalDate.of(2026, 10, 10), null, agent));
    }

    @Test
    void in_time_nothing_is_added() {
        var complaint = complaint(null);
        var refund = desk.promise(complaint.number(), PRICE, BACK, "환불 100,000원 지급", agent);
        desk.pay(refund.id(), BACK, null, agent);
        assertThat(remedies.granted(complaint.id())).hasSize(1);
    }

    @Test
    void a_coupon_never_stands_in_for_a_refund() {
        var complaint = complaint(null);
        var refund = desk.promise(complaint.number(), PRICE, BACK, "환불 100,000원 지급", agent);
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> remedies.offer(complaint.number(), coupon(1_000), agent))
                .withMessage("remedy.refused.refundFirst");
        desk.pay(refund.id(), BACK, null, agent);
        assertThat(remedies.offer(complaint.number(), coupon(1_000), agent)).isEqualTo(new Authority.Own());
        var withdrawn = complaint(null, "REFUND");
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> remedies.offer(withdrawn.number(), coupon(1_000), agent));
    }

    @Test
    void two_offers_at_the_same_moment_do_not_pass_the_limit() throws Exception {
        var one = complaint(null);
        var gate = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(8)) {
            var tries = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(_ -> both.submit(() -> {
                        gate.await();
                        return remedies.offer(one.number(), coupon(30_000), agent);
                    }))
                    .toList();
            gate.countDown();
            for (var each : tries) {
                each.get();
            }
        }
        assertThat(remedies.granted(one.id())).hasSize(1);
        assertThat(remedies.sheet(one.id(), agent).waiting()).hasSize(7);
    }

    @Test
    void the_month_is_one_limit_over_many_complaints_even_at_the_same_moment() throws Exception {
        var many = java.util.stream.IntStream.range(0, 12)
                .mapToObj(_ -> complaint(null))
                .toList();
        var gate = new CountDownLatch(1);
        try (var all = Executors.newFixedThreadPool(6)) {
            var tries = many.stream()
                    .map(each -> all.submit(() -> {
                        gate.await();
                        return remedies.offer(each.number(), coupon(50_000), agent);
                    }))
                    .toList();
            gate.countDown();
            for (var each : tries) {
                each.get();
            }
        }
        assertThat(remedies.thisMonth(agent)).isEqualTo(new Money(500_000));
        assertThat(many.stream().filter(each -> remedies.granted(each.id()).isEmpty()))
                .hasSize(2);
    }

    @Test
    void a_limit_is_not_passed_in_slices() {
        var customer =
                customers.recognise("한누리", "010-0000-7%03d".formatted(agentsId.value() % 1000), null, Actor.SYSTEM);
        var first = complaint(customer);
        var second = complaint(customer);
        for (var each : List.of(first, second)) {
            complaints.confirmCause(each.number(), new CauseCode("PD-DLV-03"), null, lead);
        }
        remedies.offer(first.number(), coupon(40_000), agent);
        assertThat(remedies.offer(second.number(), coupon(40_000), agent)).isInstanceOf(Authority.Needs.class);
        assertThat(remedies.waiting(lead).getFirst().before()).isEqualTo(new Money(40_000));
    }

    @Test
    void over_http_a_late_refund_shows_its_formula() {
        var complaint = complaint(null);
        var browser = cast.browser(agentsId);
        var here = "/complaints/" + complaint.number() + "/refunds";
        assertThat(browser.post(here, Map.of("amount", "아주 많이", "back", "2026-09-23"))
                        .body())
                .contains("아주 많이", "id=\"amount-problem\"");
        browser.post(here, Map.of("amount", "100,000", "back", "2026-09-23"));
        clock.set(Instant.parse("2026-10-10T03:00:00Z"));
        assertThat(cast.browser(agentsId).get(here).body())
                .contains("100,000원 × 연 15 % × 10일 ÷ 365 = 411원", "data-interest=\"411\"");
        assertThat(cast.browser(agentsId).get("/remedies").body())
                .contains("id=\"owed\"", complaint.number().value());
    }

    @Test
    void a_request_is_not_sent_back_without_a_reason() {
        var complaint = complaint(null);
        remedies.offer(complaint.number(), coupon(90_000), agent);
        var request = remedies.waiting(lead).getFirst().request().id();
        var browser = cast.browser(new StaffId(lead.actor().id()));
        assertThat(browser.post("/approvals/" + request + "/refusal", Map.of("words", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/approvals/" + request + "/refusal", Map.of("words", "증빙을 더해 주세요"))
                        .statusCode())
                .isBetween(302, 303);
        assertThat(jdbc.sql("select words from remedy.verdict where request = ?")
                        .param(request)
                        .query(String.class)
                        .single())
                .isEqualTo("증빙을 더해 주세요");
    }

    private static Offer coupon(long won) {
        return new Offer("RM-CPN", new Money(won), false);
    }

    private Receipt complaint(CustomerId customer) {
        return complaint(customer, "COMPLAINT");
    }

    private Receipt complaint(CustomerId customer, String type) {
        var reception = Reception.of("EMAIL", "컵이 깨져서 왔어요").to(agentsId, team);
        var receipt = complaints.receive(customer == null ? reception : reception.by(customer), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(),
                new Triage(
                        type,
                        new Gravity(Severity.S4, Money.ZERO, Severity.S4, Severity.S4, 1, Severity.S4),
                        Urgency.U3,
                        false,
                        0,
                        null),
                lead);
        complaints.assign(receipt.number(), agentsId, team, null, lead);
        complaints.makeFirstContact(receipt.number(), "EMAIL", agent);
        return receipt;
    }
}
