package io.willowleaf.protection.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.protection.Called;
import io.willowleaf.protection.CareKind;
import io.willowleaf.protection.Evidence;
import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.NotPossible;
import io.willowleaf.protection.ProtectionId;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectionDeskTest {

    @Autowired
    ProtectionDesk desk;

    @Autowired
    LadderDesk ladder;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    SettableClock clock;

    @Autowired
    Cast cast;

    TeamId team;
    StaffId agentsId;
    Viewer agent;
    Viewer lead;
    Viewer safety;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        agentsId = cast.person(team, Role.AGENT);
        agent = cast.viewer(agentsId);
        lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        safety = cast.viewer(Role.SAFETY_OFFICER);
    }

    @Test
    void a_warning_is_written_down_as_it_was_said_and_leads_to_the_next() {
        var complaint = complaint();
        assertThat(next(complaint)).isEqualTo("E1");
        warn(complaint, "E1", "ABUSE");
        assertThat(next(complaint)).isEqualTo("E2");
        var given = ladder.sheet(complaint.number(), agent).given().getFirst();
        assertThat(given.words()).isEqualTo("차분히 말씀해 주시면 도와드리겠습니다.");
        assertThat(given.heard()).isEqualTo("야 이 사람아");
        assertThat(given.by()).isEqualTo(agent.actor());
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> warn(complaint, "E3", "ABUSE"));
        warn(complaint, "E3", "THREAT");
    }

    @Test
    void a_warning_changes_nothing_about_the_complaint() {
        var complaint = complaint();
        var before = file(complaint);
        warn(complaint, "E1", "ABUSE");
        assertThat(file(complaint)).isEqualTo(before);
    }

    @Test
    void a_request_nobody_answers_goes_up_after_half_an_hour_and_further_after_two() {
        var manager = cast.person(team, Role.BRANCH_MGR);
        var id = desk.ask(complaint().number(), agent);
        var answered = desk.ask(complaint().number(), agent);
        desk.care(answered, CareKind.TALKED, lead);
        clock.forward(Duration.ofMinutes(29));
        assertThat(called(id)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(called(id)).extracting(Called::staff).containsExactly(manager);
        assertThat(called(id)).hasSize(1);
        assertThat(cast.browser(manager).get("/protection/" + id.value()).body())
                .contains("data-rung=\"1\"", cast.viewer(manager).name());
        clock.forward(Duration.ofMinutes(90));
        assertThat(called(id)).hasSize(2).extracting(Called::rung).containsExactly(1, 2);
        assertThat(called(id))
                .extracting(Called::staff)
                .doesNotContain(agentsId)
                .doesNotHaveDuplicates();
        clock.forward(Duration.ofHours(20));
        assertThat(called(id)).hasSize(2);
        assertThat(called(answered)).isEmpty();
        clock.reset();
    }

    private List<Called> called(ProtectionId id) {
        while (superiors.callSome() > 0) {
            assertThat(superiors).isNotNull();
        }
        return desk.find(id, safety).called();
    }

    @Autowired
    CallSuperiors superiors;

    @Test
    void one_click_stops_hands_over_rests_offers_counselling_and_seals() {
        var complaint = complaint();
        warn(complaint, "E1", "ABUSE");
        var id = desk.ask(complaint.number(), agent);
        var file = desk.find(id, agent);
        assertThat(file.care())
                .extracting(care -> care.kind())
                .containsExactly(
                        CareKind.STOPPED,
                        CareKind.HANDED_OVER,
                        CareKind.RESTED,
                        CareKind.COUNSELLING_OFFERED,
                        CareKind.SEALED);
        assertThat(file.restsUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(file(complaint).owner()).isEqualTo(new StaffId(lead.actor().id()));
        assertThat(file.evidence().values()).isNotEmpty().containsOnly(Evidence.State.SAME);
        assertThat(file.evidence().keySet())
                .extracting(Evidence::kind)
                .contains(Evidence.Kind.WORDS, Evidence.Kind.FEELING, Evidence.Kind.WARNING);
        assertThat(desk.ask(complaint.number(), lead)).isNotEqualTo(id);
    }

    @Test
    void asking_twice_is_asking_once() {
        var complaint = complaint();
        var id = desk.ask(complaint.number(), agent);
        assertThat(desk.countOpen(agent)).isOne();
        assertThat(desk.ask(complaint.number(), cast.viewer(agentsId))).isEqualTo(id);
    }

    @Test
    void it_is_complete_only_once_somebody_listened_and_nobody_completes_their_own() {
        var id = desk.ask(complaint().number(), agent);
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> desk.care(id, CareKind.CLOSED, lead));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.care(id, CareKind.TALKED, agent));
        desk.answerCounselling(id, true, agent);
        desk.care(id, CareKind.TALKED, lead);
        desk.care(id, CareKind.MEDICAL_OFFERED, safety);
        desk.care(id, CareKind.CLOSED, lead);
        assertThat(desk.find(id, agent).request().open()).isFalse();
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> desk.rest(id, agent));
    }

    @Test
    void a_rest_is_extended_and_ended() {
        var id = desk.ask(complaint().number(), agent);
        desk.rest(id, agent);
        assertThat(desk.find(id, agent).restsUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(20)));
        desk.endRest(id, agent);
        assertThat(desk.find(id, agent).restsUntil()).isNull();
    }

    @Test
    void only_the_person_the_lead_and_safety_know_of_it() {
        var id = desk.ask(complaint().number(), agent);
        assertThat(desk.find(id, lead).mine()).isFalse();
        assertThat(desk.find(id, safety).request().staff()).isEqualTo(agentsId);
        for (var other : new Viewer[] {
            cast.viewer(cast.person(team, Role.AGENT)),
            cast.viewer(cast.person(cast.team(), Role.TEAM_LEAD)),
            cast.viewer(Role.AUDITOR),
            cast.viewer(Role.EXEC)
        }) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.find(id, other));
            assertThat(desk.list(false, null, 10, other)).isEmpty();
        }
    }

    @Test
    void the_page_of_the_complaint_offers_it_and_the_ladder_keeps_what_was_typed() {
        var complaint = complaint();
        var browser = cast.browser(agentsId);
        assertThat(browser.get("/complaints/" + complaint.number()).body()).contains("나를 지키기");
        var answer = browser.post(
                "/complaints/" + complaint.number() + "/warnings",
                Map.of("step", "E1", "situation", "", "words", "적던 말", "heard", "들은 말"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("적던 말", "들은 말", "id=\"situation-problem\"");
        var asked = browser.post("/complaints/" + complaint.number() + "/protection", Map.of());
        assertThat(asked.statusCode()).isBetween(302, 303);
        var page =
                browser.get(asked.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", ""));
        assertThat(page.body()).contains("id=\"rest\"", "id=\"evidence\"", "증거 묶음");
        assertThat(cast.browser(new StaffId(lead.actor().id()))
                        .get("/protection")
                        .body())
                .contains(complaint.number().value());
    }

    private void warn(Receipt complaint, String step, String situation) {
        ladder.warn(complaint.number(), step, situation, "차분히 말씀해 주시면 도와드리겠습니다.", "야 이 사람아", null, agent);
    }

    private String next(Receipt complaint) {
        LadderStep next = ladder.sheet(complaint.number(), agent).next();
        return Objects.requireNonNull(next).code();
    }

    private ComplaintFile file(Receipt complaint) {
        return complaints.find(complaint.number(), Viewer.SYSTEM);
    }

    private Receipt complaint() {
        var receipt =
                complaints.receive(Reception.of("PHONE_IN", "환불이 왜 이렇게 늦어요").to(agentsId, team), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(),
                new Triage(
                        "COMPLAINT",
                        new Gravity(Severity.S4, Money.ZERO, Severity.S4, Severity.S4, 1, Severity.S4),
                        Urgency.U3,
                        false,
                        0,
                        null),
                lead);
        complaints.assign(receipt.number(), agentsId, team, null, lead);
        complaints.makeFirstContact(receipt.number(), "PHONE_IN", agent);
        complaints.noteEmotion(receipt.number(), Emotion.FURIOUS, agent);
        return receipt;
    }
}
