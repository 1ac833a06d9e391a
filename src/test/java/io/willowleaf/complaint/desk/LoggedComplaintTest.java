package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fact rows are the truth and the log announces them: folding the log must give the facts.
@WillowleafTest
class LoggedComplaintTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    EscalationDesk escalations;

    @Autowired
    UnionDesk unions;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId officer;
    StaffId colleague;
    Viewer lead;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        officer = cast.person(team, Role.TEAM_LEAD, Role.CS_PLANNER);
        colleague = cast.person(team, Role.AGENT, Role.TEAM_LEAD);
        lead = cast.viewer(officer);
    }

    @Test
    void the_log_folded_gives_the_facts_at_every_step() {
        goThroughEverything();
    }

    private void goThroughEverything() {
        var receipt = complaints.receive(
                Reception.of("WEB_FORM", "비밀스러운 이야기 010-1234-5678").to(officer, team), Actor.CUSTOMER);
        var number = receipt.number();
        var other = complaints.receive(Reception.of("WEB_FORM", "비밀스러운 다른 이야기").to(officer, team), Actor.CUSTOMER);
        List<Runnable> steps = List.of(
                () -> complaints.triage(
                        number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), lead),
                () -> complaints.assign(number, officer, team, "비밀 인계", lead),
                () -> complaints.makeFirstContact(number, "PHONE_IN", lead),
                () -> complaints.promise(number, "비밀 약속", clock.instant().plus(Duration.ofHours(3)), lead),
                () -> complaints.await(
                        number, WaitFor.CUSTOMER, "비밀 사진", clock.instant().plus(Duration.ofDays(1)), lead),
                () -> tracking.addWords(receipt.token(), "비밀 사진 보냈어요"),
                () -> escalations.escalate(number, EscalationGround.OTHER, "비밀 상향", lead),
                () -> escalations.transfer(
                        number, colleague, team, TransferGround.EXPERTISE, "비밀 인계", TransferClock.RUNS_ON, lead),
                () -> unions.merge(number, other.number(), "비밀 합침", lead),
                () -> unions.split(number, "비밀 나눔", lead),
                () -> complaints.answer(number, "비밀 회신", Outcome.UPHELD, null, lead),
                () -> tracking.object(receipt.token(), "비밀 이의"),
                () -> complaints.answer(number, "비밀 회신 2", Outcome.UPHELD, null, lead),
                () -> tracking.accept(receipt.token()),
                () -> complaints.confirmCause(number, new CauseCode("PD-DLV-03"), null, lead),
                () -> complaints.breakPromise(number, openPromise(receipt), lead),
                () -> complaints.close(number, CloseReason.ACCEPTED, null, lead),
                () -> complaints.linkToAction(number, "IMP-2026-000001", lead),
                () -> tracking.reopen(receipt.token(), "비밀 또"),
                () -> complaints.transferOut(number, "비밀 사유", "비밀 안내", lead));
        assertSame(receipt);
        for (var step : steps) {
            clock.forward(Duration.ofMinutes(10));
            step.run();
            assertSame(receipt);
        }
    }

    @Test
    void the_log_carries_no_words_of_people() {
        goThroughEverything();
        assertThat(jdbc.sql(
                                "select count(*) from kernel.event where stream like 'complaint:%' and payload::text like '%비밀%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertSame(Receipt receipt) {
        var file = complaints.find(receipt.id(), Viewer.SYSTEM);
        var log = new Folded();
        jdbc.sql("select type, payload::text as payload from kernel.event where stream = :stream order by revision")
                .param("stream", receipt.id().stream())
                .query((row, _) -> {
                    log.hear(row.getString("type"), JsonMapper.shared().readTree(row.getString("payload")));
                    return row;
                })
                .list();
        assertThat(log.told()).isEqualTo(told(file));
    }

    private static List<Object> told(ComplaintFile file) {
        var beside = file.beside();
        var open = new HashSet<Long>();
        beside.promises().stream().filter(promise -> promise.isOpen()).forEach(promise -> open.add(promise.id()));
        return List.of(
                file.standing(),
                file.owner().value(),
                beside.disputed(),
                beside.waiting() != null,
                beside.reopened(),
                beside.cause() == null ? "" : beside.cause().primaryCause().value(),
                beside.action() == null ? "" : beside.action(),
                open);
    }

    private long openPromise(Receipt receipt) {
        return complaints
                .find(receipt.id(), Viewer.SYSTEM)
                .beside()
                .promises()
                .getFirst()
                .id();
    }

    /// The facts as somebody knows them who only hears the log.
    private static final class Folded {

        private final Set<Long> openPromises = new HashSet<>();
        private StandingCode standing = StandingCode.RECEIVED;
        private long owner;
        private boolean disputed;
        private boolean waiting;
        private int reopened;
        private String cause = "";
        private String action = "";

        void hear(String type, JsonNode event) {
            switch (type.substring("complaint.".length())) {
                case "received" -> owner = event.get("owner").asLong();
                case "triaged" -> standing = max(StandingCode.TRIAGED);
                case "assigned" -> {
                    owner = event.get("officer").asLong();
                    standing = max(StandingCode.ASSIGNED);
                }
                case "transferred" -> owner = event.get("officer").asLong();
                case "merged" -> {
                    standing = StandingCode.ENDED;
                    waiting = false;
                }
                case "split-again" ->
                    standing = StandingCode.valueOf(event.get("standing").asString());
                case "first-contact-made" -> standing = StandingCode.ANSWERING;
                case "promise-made" -> openPromises.add(event.get("promise").asLong());
                case "promise-kept", "promise-broken" ->
                    openPromises.remove(event.get("promise").asLong());
                case "waiting-began" -> waiting = true;
                case "waiting-ended" -> waiting = false;
                case "answered" -> {
                    standing = StandingCode.ANSWERED;
                    disputed = false;
                }
                case "objected" -> disputed = true;
                case "accepted" -> standing = StandingCode.SETTLED;
                case "cause-confirmed" -> cause = event.get("primary").asString();
                case "linked-to-action" -> action = event.get("action").asString();
                case "closed" -> standing = StandingCode.CLOSED;
                case "reopened" -> {
                    standing = StandingCode.ANSWERING;
                    reopened = event.get("times").asInt();
                }
                case "ended" -> standing = StandingCode.ENDED;
                default -> {}
            }
        }

        private StandingCode max(StandingCode other) {
            return standing.compareTo(other) > 0 ? standing : other;
        }

        List<Object> told() {
            return new ArrayList<>(List.of(standing, owner, disputed, waiting, reopened, cause, action, openPromises));
        }
    }
}
