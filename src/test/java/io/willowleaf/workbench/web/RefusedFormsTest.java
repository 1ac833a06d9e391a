package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.protection.CareKind;
import io.willowleaf.protection.desk.LadderDesk;
import io.willowleaf.protection.desk.ProtectionDesk;
import io.willowleaf.protection.desk.RestrictionDesk;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.desk.RefundDesk;
import io.willowleaf.remedy.desk.RemedyDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every form around one complaint, refused: it comes back as a form with what was typed, and says why.
@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusedFormsTest {

    private static final String TYPED = "한참 걸려 적은 말";

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    RefundDesk refunds;

    @Autowired
    RemedyDesk remedies;

    @Autowired
    LadderDesk ladder;

    @Autowired
    ProtectionDesk protection;

    @Autowired
    RestrictionDesk restrictions;

    TeamId team;
    StaffId managersId;
    StaffId agentsId;
    Viewer manager;
    Viewer agent;
    Browser browser;
    ComplaintNumber number;

    @BeforeEach
    void a_complaint_has_come() {
        team = cast.team();
        managersId = cast.person(team, Role.BRANCH_MGR);
        manager = cast.viewer(managersId);
        agentsId = cast.person(team, Role.AGENT);
        agent = cast.viewer(agentsId);
        browser = cast.browser(managersId);
        number = complaint(managersId);
    }

    @Test
    void a_coupon_instead_of_a_refund_comes_back_as_it_was_typed() {
        refunds.promise(number, new Money(30_000), refunds.today(), "환불 30,000원 지급", manager);
        var answer = post(
                "/complaints/" + number + "/remedies",
                Map.of("remedy", "RM-CPN", "amount", "5,000", "reason", TYPED, "evidence", "쿠폰-77"));
        assertThat(answer)
                .contains(
                        "환불을 먼저",
                        TYPED,
                        "value=\"5,000\"",
                        "쿠폰-77",
                        "<option value=\"RM-CPN\" selected>",
                        "id=\"remedy-problem\"",
                        "/complaints/" + number + "/refunds");
    }

    @Test
    void every_form_of_a_complaint_that_ended_meanwhile_keeps_what_was_typed() {
        complaints.withdraw(number, "고객이 거두어들임", manager);
        var lost = new ArrayList<String>();
        forms().forEach((form, fields) -> {
            var answer = browser.post("/complaints/" + number + "/" + form, fields);
            if (answer.statusCode() != 422 || !answer.body().contains(TYPED)) {
                lost.add(form + " " + answer.statusCode());
            }
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void a_refund_a_gesture_and_a_payment_keep_what_was_typed() {
        assertThat(post("/complaints/" + number + "/gestures", Map.of("words", TYPED, "amount", "많이")))
                .contains(TYPED, "value=\"많이\"", "id=\"amount-problem\"");
        var refund = refunds.promise(number, new Money(30_000), refunds.today(), "환불", manager);
        var payment = "/complaints/" + number + "/refunds/" + refund.id() + "/payment";
        assertThat(post(payment, Map.of("paid", "2020-01-01", "reference", TYPED)))
                .contains(TYPED, "2020-01-01");
        refunds.pay(refund.id(), refunds.today(), "P-1", manager);
        assertThat(post(payment, Map.of("paid", refunds.today().toString(), "reference", TYPED)))
                .contains(TYPED);
    }

    @Test
    void a_word_to_an_offer_that_was_decided_meanwhile_is_kept() {
        var theirs = complaint(agentsId);
        remedies.offer(theirs, new Offer("RM-CPN", new Money(90_000), false), agent);
        var request = remedies.waiting(manager).getFirst().request().id();
        assertThat(browser.get("/approvals").body()).contains("/approvals/" + request + "/approval");
        remedies.approve(request, null, manager);
        for (var verdict : new String[] {"approval", "refusal"}) {
            assertThat(post("/approvals/" + request + "/" + verdict, Map.of("words", TYPED)))
                    .contains(TYPED);
        }
    }

    @Test
    void what_is_told_about_protection_is_kept() {
        var request = protection.ask(number, agent);
        assertThat(post("/protection/" + request.value() + "/care", Map.of("kind", "CLOSED")))
                .contains("id=\"problems\"");
        protection.care(request, CareKind.TALKED, manager);
        protection.care(request, CareKind.CLOSED, manager);
        assertThat(post("/protection/" + request.value() + "/accounts", Map.of("situation", "ABUSE", "words", TYPED)))
                .contains(TYPED);
        assertThat(post(
                        "/complaints/" + number + "/warnings",
                        Map.of("step", "E3", "situation", "ABUSE", "words", "마칩니다", "heard", TYPED)))
                .contains(TYPED);
    }

    @Test
    void a_restriction_and_a_decision_on_it_keep_what_was_typed() {
        var ask = Map.of("channel", "PHONE_IN", "ground", TYPED, "months", "2", "looked", "true");
        assertThat(post("/complaints/" + number + "/restrictions", ask)).contains(TYPED);
        ladder.warn(number, "E1", "ABUSE", "차분히 말씀해 주세요", null, null, agent);
        var restriction = restrictions.ask(number, "PHONE_IN", "통화마다 욕설", 1, true, manager);
        var here = "/protection/restrictions/" + restriction.value();
        assertThat(post(here + "/decision", Map.of("kind", "REFUSED", "words", TYPED)))
                .contains(TYPED);
        assertThat(post(here + "/approval", Map.of())).contains("id=\"problems\"");
    }

    private String post(String path, Map<String, String> fields) {
        var answer = browser.post(path, fields);
        assertThat(answer.statusCode()).as(path).isEqualTo(422);
        return answer.body();
    }

    private ComplaintNumber complaint(StaffId owner) {
        var customer = Objects.requireNonNull(
                customers.recognise("고길동", null, "kept%d@example.com".formatted(managersId.value()), Actor.SYSTEM));
        return complaints
                .receive(Reception.of("PHONE_IN", "바꿔 주세요").by(customer).to(owner, team), Actor.CUSTOMER)
                .number();
    }

    private static Map<String, Map<String, String>> forms() {
        var when = "2027-01-04T10:00";
        var forms = new LinkedHashMap<String, Map<String, String>>();
        forms.put("refunds", Map.of("amount", TYPED, "back", "2026-01-02"));
        forms.put("assignment", Map.of("officer", "0", "handover", TYPED));
        forms.put("calls", Map.of("channel", "PHONE_IN", "call", TYPED));
        forms.put("replies", Map.of("words", TYPED));
        forms.put("plan", Map.of("expected", TYPED, "experienced", "늦음", "wished", "빨리", "remedy", "사과"));
        forms.put("promises", Map.of("promise", TYPED, "due", when));
        forms.put("waiting", Map.of("whom", "CUSTOMER", "asked", TYPED, "until", when));
        forms.put("objection", Map.of("objection", TYPED));
        forms.put("reopening", Map.of("ground", ReopenGround.CUSTOMER_ASKS.name(), "why", TYPED));
        forms.put("ending", Map.of("kind", "WITHDRAWN", "why", TYPED));
        forms.put("merger", Map.of("kept", "C-1999-000001", "why", TYPED));
        forms.put("split", Map.of("why", TYPED));
        forms.put(
                "transfer",
                Map.of(
                        "officer",
                        "0",
                        "ground",
                        TransferGround.WRONG_TEAM.name(),
                        "clock",
                        "RUNS_ON",
                        "handover",
                        TYPED));
        forms.put("escalation", Map.of("ground", EscalationGround.OVERDUE.name(), "why", TYPED));
        forms.put("escalation/end", Map.of("why", TYPED));
        forms.put("outside", Map.of("body", "KCA", "reference", TYPED, "outsideDue", when));
        forms.put(
                "extension",
                Map.of(
                        "ground",
                        ExtensionGround.COOPERATION.name(),
                        "why",
                        TYPED,
                        "days",
                        "1",
                        "phone",
                        "02-000-0000"));
        forms.put("breach", Map.of("target", "RESOLUTION", "cause", BreachCause.PEOPLE.name(), "why", TYPED));
        return forms;
    }
}
