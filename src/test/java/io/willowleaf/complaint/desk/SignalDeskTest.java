package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Milestone;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.SignalMark;
import io.willowleaf.complaint.Target;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class SignalDeskTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    SignalDesk signals;

    @Autowired
    EscalationDesk escalations;

    @Autowired
    DeadlineDesk deadlines;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    TeamId team;
    StaffId officer;
    StaffId lead;
    Viewer agent;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        officer = cast.person(team, Role.AGENT);
        lead = cast.person(team, Role.TEAM_LEAD);
        agent = cast.viewer(officer);
    }

    @Test
    void the_lead_is_told_before_the_deadline_and_it_goes_up_by_itself_after_it() {
        var receipt = contacted();
        tellAll();
        assertThat(marks(receipt)).isEmpty();
        clock.set(due(receipt).minus(Duration.ofMinutes(1)));
        tellAll();
        tellAll();
        assertThat(marks(receipt)).containsExactly(SignalMark.NEAR);
        assertThat(escalations(receipt)).isEmpty();
        clock.set(due(receipt).plus(Duration.ofMinutes(1)));
        tellAll();
        assertThat(marks(receipt)).containsExactly(SignalMark.NEAR, SignalMark.OVER);
        assertThat(escalations(receipt)).singleElement().satisfies(up -> {
            assertThat(up.ground()).isEqualTo(EscalationGround.OVERDUE);
            assertThat(up.superior()).isEqualTo(lead);
        });
        clock.forward(Duration.ofDays(6));
        tellAll();
        tellAll();
        assertThat(marks(receipt)).containsExactly(SignalMark.NEAR, SignalMark.OVER, SignalMark.FAR_OVER);
        assertThat(letters(receipt, "NEAR")).isEqualTo(2);
        assertThat(letters(receipt, "OVER")).isEqualTo(1);
    }

    @Test
    void whoever_it_is_brought_up_to_gets_a_letter_without_anything_of_the_customer() {
        var receipt = contacted();
        escalations.escalate(receipt.number(), EscalationGround.CUSTOMER_ASKS, "책임자를 찾으세요", agent);
        var letter = jdbc.sql("select subject from notification.message where about = :number and fixed_id like :id")
                .param("number", receipt.number().value())
                .param("id", "escalation.%." + lead.value() + "@%")
                .query(String.class)
                .list();
        assertThat(letter)
                .singleElement()
                .satisfies(subject ->
                        assertThat(subject).contains(receipt.number().value()).doesNotContain("깨져서", "책임자를"));
    }

    @Test
    void nobody_is_told_while_we_wait_for_the_customer_or_once_it_is_answered() {
        var waiting = contacted();
        complaints.await(
                waiting.number(), WaitFor.CUSTOMER, "사진", clock.instant().plus(Duration.ofDays(40)), agent);
        var answered = contacted();
        complaints.answer(answered.number(), "다시 보내 드립니다", Outcome.UPHELD, null, agent);
        clock.forward(Duration.ofDays(12));
        tellAll();
        assertThat(marks(waiting)).isEmpty();
        assertThat(marks(answered)).isEmpty();
    }

    @Test
    void a_term_of_the_law_is_told_of_a_week_and_a_day_before_also_when_our_promise_is_over_long_ago() {
        var claim = sorted("CLAIM");
        var law = law(claim);
        tellLaws();
        clock.set(law.minus(Duration.ofDays(8)));
        tellLaws();
        assertThat(marks(claim)).isEmpty();
        clock.set(law.minus(Duration.ofDays(6)));
        tellLaws();
        tellLaws();
        assertThat(marks(claim)).containsExactly(SignalMark.LAW_WEEK);
        clock.set(law.minus(Duration.ofHours(20)));
        tellLaws();
        tellLaws();
        assertThat(marks(claim)).containsExactly(SignalMark.LAW_WEEK, SignalMark.LAW_DAY);
        assertThat(escalations(claim)).isEmpty();
        assertThat(letters(claim, "LAW_WEEK")).isEqualTo(2);
        assertThat(letters(claim, "LAW_DAY")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_officer_and_the_lead_are_told_when_a_customer_should_have_heard_how_it_goes() {
        var receipt = contacted();
        clock.set(owed(receipt));
        tellSilent();
        assertThat(marks(receipt)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        tellSilent();
        tellSilent();
        assertThat(marks(receipt)).containsExactly(SignalMark.SILENT);
        assertThat(letters(receipt, "SILENT")).isEqualTo(2);
        complaints.reply(receipt.number(), "창고에 물어보고 있습니다", null, agent);
        tellSilent();
        clock.set(owed(receipt).plus(Duration.ofMinutes(1)));
        tellSilent();
        assertThat(marks(receipt)).containsExactly(SignalMark.SILENT, SignalMark.SILENT);
    }

    @Test
    void nobody_is_told_of_silence_while_the_customer_is_asked() {
        var asked = contacted();
        var owed = owed(asked);
        complaints.await(asked.number(), WaitFor.CUSTOMER, "사진", clock.instant().plus(Duration.ofDays(40)), agent);
        clock.set(owed.plus(Duration.ofMinutes(1)));
        tellSilent();
        assertThat(marks(asked)).isEmpty();
        complaints.stopWaiting(asked.number(), agent);
        tellSilent();
        assertThat(marks(asked)).isEmpty();
    }

    private Instant owed(Receipt receipt) {
        return Milestone.findOwed(deadlines.why(receipt.number(), null, agent).milestones())
                .orElseThrow()
                .due();
    }

    private void tellSilent() {
        while (signals.tellSilent() > 0) {}
    }

    private void tellLaws() {
        while (signals.tellLaws() > 0) {}
    }

    private Instant law(Receipt receipt) {
        return complaints
                .find(receipt.id(), Viewer.SYSTEM)
                .beside()
                .deadline()
                .reckoning()
                .of(Target.RESOLUTION)
                .stream()
                .filter(each -> each.source() == RuleSource.LAW)
                .findFirst()
                .orElseThrow()
                .marks()
                .due();
    }

    @Test
    void what_ran_out_long_ago_is_no_news() {
        var old = contacted();
        clock.forward(Duration.ofDays(60));
        tellAll();
        assertThat(marks(old)).isEmpty();
    }

    private void tellAll() {
        while (signals.tellSome() > 0) {}
    }

    private Receipt contacted() {
        return sorted("COMPLAINT");
    }

    private Receipt sorted(String type) {
        var receipt = complaints.receive(Reception.of("WEB_FORM", "세트가 깨져서 왔어요").to(officer, team), Actor.CUSTOMER);
        complaints.triage(
                receipt.number(), new Triage(type, Gravity.NONE, Urgency.U3, false, 0, null), cast.viewer(lead));
        complaints.assign(receipt.number(), officer, team, null, cast.viewer(lead));
        complaints.makeFirstContact(receipt.number(), "PHONE_OUT", agent);
        return receipt;
    }

    private Instant due(Receipt receipt) {
        return complaints.find(receipt.id(), Viewer.SYSTEM).nextDue().due();
    }

    private List<SignalMark> marks(Receipt receipt) {
        return facts(receipt, ComplaintFact.DeadlineSignal.class).stream()
                .map(ComplaintFact.DeadlineSignal::mark)
                .toList();
    }

    private List<ComplaintFact.Escalation> escalations(Receipt receipt) {
        return facts(receipt, ComplaintFact.Escalation.class);
    }

    private <T> List<T> facts(Receipt receipt, Class<T> kind) {
        return complaints.find(receipt.id(), Viewer.SYSTEM).story().stream()
                .map(told -> (Object) told.fact())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private long letters(Receipt receipt, String mark) {
        return jdbc.sql("select count(*) from notification.message where about = :number and fixed_id like :id")
                .param("number", receipt.number().value())
                .param("id", "signal.%." + mark.toLowerCase(Locale.ROOT) + ".%")
                .query(Long.class)
                .single();
    }
}
