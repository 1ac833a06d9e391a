package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.AlertCause;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class AlertBellTest {

    private static final Instant TEN = SettableClock.START;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    OutsideDesk outside;

    @Autowired
    EscalationDesk escalations;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    TeamId team;
    StaffId officer;
    StaffId leadId;
    Viewer agent;
    Viewer lead;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        officer = cast.person(team, Role.AGENT);
        leadId = cast.person(team, Role.TEAM_LEAD);
        agent = cast.viewer(officer);
        lead = cast.viewer(leadId);
    }

    @Test
    void what_comes_back_a_second_time_goes_up_to_the_lead_who_sees_to_it_within_a_working_day() {
        var receipt = contacted(Gravity.NONE);
        comesBack(receipt);
        assertThat(alerts(receipt)).isEmpty();
        comesBack(receipt);
        assertThat(alerts(receipt)).singleElement().satisfies(alert -> {
            assertThat(alert.cause()).isEqualTo(AlertCause.REPEATED);
            assertThat(alert.told()).containsExactly(leadId);
            assertThat(alert.due()).isEqualTo(Instant.parse("2026-09-02T09:00:00Z"));
        });
        assertThat(facts(receipt, ComplaintFact.Escalation.class))
                .singleElement()
                .satisfies(up -> assertThat(up.ground()).isEqualTo(EscalationGround.REVIEW));
        assertThat(readers(receipt, "repeated")).containsExactly(leadId);
        escalations.end(receipt.number(), "처음부터 다시 살펴보았습니다", lead);
        assertThat(complaints
                        .find(receipt.id(), Viewer.SYSTEM)
                        .beside()
                        .detour()
                        .superior())
                .isNull();
        comesBack(receipt);
        assertThat(alerts(receipt)).hasSize(1);
        assertThat(facts(receipt, ComplaintFact.Escalation.class)).hasSize(1);
    }

    @Test
    void the_lead_stands_by_within_ten_minutes_when_the_customer_is_furious_again() {
        var receipt = contacted(Gravity.NONE);
        complaints.noteEmotion(receipt.number(), Emotion.FURIOUS, agent);
        complaints.noteEmotion(receipt.number(), Emotion.DANGEROUS, agent);
        complaints.noteEmotion(receipt.number(), Emotion.FURIOUS, agent);
        assertThat(alerts(receipt)).singleElement().satisfies(alert -> {
            assertThat(alert.cause()).isEqualTo(AlertCause.UPSET);
            assertThat(alert.due()).isEqualTo(TEN.plus(Duration.ofMinutes(10)));
        });
        assertThat(readers(receipt, "upset")).containsExactly(leadId);
    }

    @Test
    void an_injury_reaches_the_safety_officer_and_management_within_a_quarter_of_an_hour_also_at_night() {
        var safety = cast.person(Role.SAFETY_OFFICER);
        var manager = cast.person(Role.EXEC);
        clock.set(Instant.parse("2026-08-29T15:00:00Z"));
        var receipt = sorted("WEB_FORM", grave(Severity.S1, Severity.S4));
        complaints.triage(receipt.number(), found(grave(Severity.S1, Severity.S3)), lead);
        assertThat(alerts(receipt)).singleElement().satisfies(alert -> {
            assertThat(alert.cause()).isEqualTo(AlertCause.HURT);
            assertThat(alert.told()).contains(safety, manager).doesNotContain(leadId);
            assertThat(alert.due()).isEqualTo(Instant.parse("2026-08-29T15:15:00Z"));
        });
        assertThat(readers(receipt, "hurt")).contains(safety, manager);
        assertThat(subjects(receipt)).isNotEmpty().noneMatch(subject -> subject.contains("깨져서"));
    }

    @Test
    void press_and_bodies_outside_reach_management_within_an_hour() {
        var manager = cast.person(Role.EXEC);
        var press = sorted("WEB_FORM", grave(Severity.S4, Severity.S1));
        var passedOn = sorted("EXTERNAL_BODY", Gravity.NONE);
        var gone = contacted(Gravity.NONE);
        outside.begin(gone.number(), "KCA", "2026-1", TEN.plus(Duration.ofDays(20)), agent);
        assertThat(alerts(press)).extracting(ComplaintFact.Alert::cause).containsExactly(AlertCause.PUBLICITY);
        assertThat(alerts(passedOn)).extracting(ComplaintFact.Alert::cause).containsExactly(AlertCause.OUTSIDE);
        assertThat(alerts(gone)).singleElement().satisfies(alert -> {
            assertThat(alert.cause()).isEqualTo(AlertCause.OUTSIDE);
            assertThat(alert.told()).contains(manager);
            assertThat(alert.due()).isEqualTo(TEN.plus(Duration.ofHours(1)));
        });
    }

    @Test
    void nobody_it_is_about_is_told() {
        var accused = cast.person(Role.EXEC);
        var receipt = received("WEB_FORM");
        complaints.triage(
                receipt.number(),
                new Triage("COMPLAINT", grave(Severity.S1, Severity.S4), Urgency.U3, false, 0, accused),
                lead);
        assertThat(alerts(receipt))
                .singleElement()
                .satisfies(alert -> assertThat(alert.told()).doesNotContain(accused));
        assertThat(readers(receipt, "hurt")).doesNotContain(accused);
    }

    @Test
    void whoever_asks_for_somebody_in_charge_is_promised_a_call_within_half_an_hour() {
        var receipt = contacted(Gravity.NONE);
        escalations.escalate(receipt.number(), EscalationGround.CUSTOMER_ASKS, "책임자를 찾으세요", agent);
        assertThat(facts(receipt, ComplaintFact.Promise.class))
                .singleElement()
                .satisfies(promise -> assertThat(promise.due()).isEqualTo(TEN.plus(Duration.ofMinutes(30))));
        assertThat(tracking.find(receipt.token()).orElseThrow().promises()).hasSize(1);
        assertThat(subjects(receipt))
                .singleElement()
                .satisfies(subject -> assertThat(subject).doesNotContain("깨져서", "책임자를"));
    }

    private void comesBack(Receipt receipt) {
        complaints.answer(receipt.number(), "다시 보내 드립니다", Outcome.UPHELD, null, lead);
        tracking.accept(receipt.token());
        tracking.reopen(receipt.token(), "또 깨졌어요");
    }

    private Receipt contacted(Gravity gravity) {
        var receipt = sorted("WEB_FORM", gravity);
        complaints.assign(receipt.number(), officer, team, null, lead);
        complaints.makeFirstContact(receipt.number(), "PHONE_OUT", agent);
        return receipt;
    }

    private Receipt sorted(String channel, Gravity gravity) {
        var receipt = received(channel);
        complaints.triage(receipt.number(), found(gravity), lead);
        return receipt;
    }

    private Receipt received(String channel) {
        return complaints.receive(Reception.of(channel, "세트가 깨져서 왔어요").to(officer, team), Actor.CUSTOMER);
    }

    private static Triage found(Gravity gravity) {
        return new Triage("COMPLAINT", gravity, Urgency.U3, false, 0, null);
    }

    private static Gravity grave(Severity safety, Severity spread) {
        return new Gravity(safety, Money.ZERO, Severity.S4, spread, 1, Severity.S4);
    }

    private List<ComplaintFact.Alert> alerts(Receipt receipt) {
        return facts(receipt, ComplaintFact.Alert.class);
    }

    private <T> List<T> facts(Receipt receipt, Class<T> kind) {
        return complaints.find(receipt.id(), Viewer.SYSTEM).story().stream()
                .map(told -> (Object) told.fact())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private List<StaffId> readers(Receipt receipt, String cause) {
        return jdbc.sql("""
                        select substring(fixed_id from 'alert\\.\\d+\\.[a-z]+\\.(\\d+)')::bigint
                        from notification.message where about = :number and fixed_id like :id
                        """)
                .param("number", receipt.number().value())
                .param("id", "alert.%." + cause + ".%")
                .query((row, _) -> new StaffId(row.getLong(1)))
                .list();
    }

    private List<String> subjects(Receipt receipt) {
        return jdbc.sql("select subject from notification.message where about = :number")
                .param("number", receipt.number().value())
                .query(String.class)
                .list();
    }
}
