package io.willowleaf.protection.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.protection.NotPossible;
import io.willowleaf.protection.Restriction;
import io.willowleaf.protection.RestrictionId;
import io.willowleaf.protection.Turn;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestrictionDeskTest {

    @Autowired
    RestrictionDesk desk;

    @Autowired
    LadderDesk ladder;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    SettableClock clock;

    @Autowired
    Cast cast;

    TeamId team;
    StaffId agentsId;
    Viewer agent;
    Viewer manager;
    Viewer safety;
    Viewer exec;
    CustomerId customer;
    Receipt complaint;

    @BeforeEach
    void people() {
        clock.set(Instant.parse("2026-09-02T03:00:00Z"));
        team = cast.team();
        agentsId = cast.person(team, Role.AGENT);
        agent = cast.viewer(agentsId);
        manager = cast.viewer(cast.person(team, Role.BRANCH_MGR));
        safety = cast.viewer(Role.SAFETY_OFFICER);
        exec = cast.viewer(Role.EXEC);
        customer = Objects.requireNonNull(
                customers.recognise("고길동", null, "guard%d@example.com".formatted(agentsId.value()), Actor.SYSTEM));
        complaint = complaints.receive(
                Reception.of("PHONE_IN", "당장 바꿔").by(customer).to(agentsId, team), Actor.CUSTOMER);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void it_begins_when_the_customer_was_told_and_ends_by_itself() {
        var id = approved();
        var restriction = desk.find(id, manager).restriction();
        assertThat(restriction.until()).isEqualTo(Instant.parse("2026-11-02T15:00:00Z"));
        assertThat(desk.findInForce(customer)).contains(restriction);
        clock.set(Instant.parse("2026-11-02T15:00:00Z"));
        assertThat(desk.findInForce(customer)).isEmpty();
        assertThat(desk.find(id, manager).state()).isEqualTo(Restriction.State.OVER);
    }

    @Test
    void whoever_asked_does_not_decide_and_a_third_looks_at_the_appeal() {
        warn();
        var id = desk.ask(complaint.number(), "PHONE_IN", "통화마다 욕설", 2, true, manager);
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> desk.approve(id, manager));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.approve(id, cast.viewer(cast.person(team, Role.TEAM_LEAD))));
        desk.approve(id, safety);
        desk.appeal(id, key(id), "그날은 제가 아니었습니다");
        for (var same : new Viewer[] {manager, safety}) {
            assertThatExceptionOfType(NotPossible.class)
                    .isThrownBy(() -> desk.decide(id, Turn.Kind.UPHELD, "다시 살폈습니다", same));
        }
        assertThat(desk.findInForce(customer)).isPresent();
        desk.decide(id, Turn.Kind.UPHELD, "다른 분의 통화였습니다", exec);
        assertThat(desk.findInForce(customer)).isEmpty();
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> desk.appeal(id, key(id), "또"));
        var again = cast.browser().post("/appeals/" + id.value() + "/" + key(id), Map.of("words", "다시 적은 이의"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("다시 적은 이의");
    }

    @Test
    void the_doors_still_receive_and_nothing_becomes_less_grave() {
        var before = complaints.find(complaint.number(), Viewer.SYSTEM);
        approved();
        assertThat(complaints.find(complaint.number(), Viewer.SYSTEM)).isEqualTo(before);
        for (var door : new String[] {"PHONE_IN", "WEB_FORM", "EMAIL"}) {
            assertThat(complaints
                            .receive(Reception.of(door, "또 늦었어요").by(customer).to(agentsId, team), Actor.CUSTOMER)
                            .fresh())
                    .isTrue();
        }
    }

    @Test
    void it_needs_a_notice_before_a_look_at_the_person_and_a_channel_for_talking() {
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.ask(complaint.number(), "PHONE_IN", "욕설", 1, true, agent))
                .withMessage("protection.refused.unwarned");
        warn();
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.ask(complaint.number(), "EMAIL", "욕설", 1, true, agent));
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.ask(complaint.number(), "PHONE_IN", "욕설", 4, true, agent));
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.ask(complaint.number(), "PHONE_IN", "욕설", 1, false, agent));
    }

    @Test
    void without_an_address_it_waits_until_the_letter_was_sent() {
        customer = Objects.requireNonNull(
                customers.recognise("임꺽정", "010-0000-%04d".formatted(agentsId.value() % 10_000), null, Actor.SYSTEM));
        complaint = complaints.receive(
                Reception.of("PHONE_IN", "당장 바꿔").by(customer).to(agentsId, team), Actor.CUSTOMER);
        warn();
        var id = desk.ask(complaint.number(), "PHONE_IN", "통화마다 욕설", 1, true, agent);
        desk.approve(id, manager);
        var file = desk.find(id, manager);
        assertThat(file.state()).isEqualTo(Restriction.State.APPROVED);
        assertThat(file.letter()).contains("이의를 제기", "/appeals/" + id.value() + "/");
        assertThat(desk.findInForce(customer)).isEmpty();
        clock.forward(Duration.ofDays(2));
        desk.tell(id, manager);
        assertThat(desk.findInForce(customer)).isPresent();
    }

    @Test
    void whoever_picks_up_the_telephone_is_told_to_answer_in_writing_and_not_why() {
        customer = Objects.requireNonNull(
                customers.recognise("전우치", "010-0000-%04d".formatted(agentsId.value() % 10_000), null, Actor.SYSTEM));
        complaint = complaints.receive(
                Reception.of("PHONE_IN", "당장 바꿔").by(customer).to(agentsId, team), Actor.CUSTOMER);
        var number = Map.of("phone", "010-0000-%04d".formatted(agentsId.value() % 10_000));
        var browser = cast.browser(agentsId);
        assertThat(browser.post("/intake/known", number).body()).contains("전*치").doesNotContain("data-note");
        warn();
        var id = desk.ask(complaint.number(), "PHONE_IN", "통화마다 욕설", 1, true, agent);
        desk.approve(id, manager);
        desk.tell(id, manager);
        assertThat(browser.post("/intake/known", number).body())
                .contains("data-note", "글로 답하기로")
                .doesNotContain("통화마다 욕설");
    }

    @Test
    void a_link_that_was_never_written_opens_nothing() {
        var id = approved();
        assertThat(desk.findForCustomer(id, "x")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.appeal(id, "x", "말"));
        assertThat(cast.browser().get("/appeals/" + id.value() + "/x").statusCode())
                .isEqualTo(404);
        assertThat(cast.browser().get("/appeals/" + id.value() + "/" + key(id)).body())
                .contains("id=\"appeal-form\"", "통화마다 욕설");
    }

    @Test
    void a_second_end_within_thirty_days_suggests_it() {
        warn();
        assertThat(ladder.glance(complaints.find(complaint.number(), agent), agent)
                        .suggestsRestriction())
                .isFalse();
        ladder.warn(complaint.number(), "E3", "THREAT", "상담을 마칩니다", null, null, agent);
        assertThat(ladder.glance(complaints.find(complaint.number(), agent), agent)
                        .suggestsRestriction())
                .isTrue();
    }

    private RestrictionId approved() {
        warn();
        var id = desk.ask(complaint.number(), "PHONE_IN", "통화마다 욕설", 2, true, agent);
        desk.approve(id, manager);
        return id;
    }

    private void warn() {
        ladder.warn(complaint.number(), "E1", "ABUSE", "차분히 말씀해 주세요", "욕설", null, agent);
    }

    @Autowired
    RestrictionLetter letters;

    private String key(RestrictionId id) {
        var text = letters.text(desk.find(id, exec).restriction(), clock.instant());
        return text.substring(text.lastIndexOf('/') + 1).strip();
    }
}
