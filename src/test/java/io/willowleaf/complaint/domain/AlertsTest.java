package io.willowleaf.complaint.domain;

import static io.willowleaf.complaint.StandingCode.ANSWERING;
import static io.willowleaf.complaint.StandingCode.RECEIVED;
import static io.willowleaf.complaint.domain.Complainants.and;
import static io.willowleaf.complaint.domain.Complainants.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.AlertCause;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.kernel.Money;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final ComplaintFact FURIOUS = new ComplaintFact.EmotionSeen(Emotion.FURIOUS);

    @Test
    void an_ordinary_complaint_alerts_nobody() {
        for (var standing : StandingCode.values()) {
            assertThat(Alerts.between(parcel(), parcel(standing))).isEmpty();
        }
    }

    @Test
    void what_is_reopened_a_second_time_or_sorted_as_the_third_of_its_kind_is_looked_at_again() {
        var once = and(parcel(ANSWERING), again());
        assertThat(Alerts.between(parcel(ANSWERING), once)).isEmpty();
        assertThat(Alerts.between(once, and(once, again()))).containsExactly(AlertCause.REPEATED);
        assertThat(sorted(Severity.S4, Severity.S4, 2)).isEmpty();
        assertThat(sorted(Severity.S4, Severity.S4, 3)).containsExactly(AlertCause.REPEATED);
    }

    @Test
    void fury_is_told_of_the_second_time_and_never_a_third() {
        var once = and(parcel(ANSWERING), FURIOUS, new ComplaintFact.EmotionSeen(Emotion.ANGRY));
        var twice = and(once, FURIOUS);
        assertThat(Alerts.between(parcel(ANSWERING), once)).isEmpty();
        assertThat(Alerts.between(once, twice)).containsExactly(AlertCause.UPSET);
        assertThat(Alerts.between(twice, and(twice, FURIOUS))).isEmpty();
    }

    @Test
    void injury_and_publicity_come_from_the_dimensions_of_severity() {
        assertThat(sorted(Severity.S1, Severity.S4, 0)).containsExactly(AlertCause.HURT);
        assertThat(sorted(Severity.S2, Severity.S2, 0)).isEmpty();
        assertThat(sorted(Severity.S1, Severity.S1, 0)).containsExactly(AlertCause.HURT, AlertCause.PUBLICITY);
    }

    @Test
    void a_body_outside_is_told_of_once_however_many_there_are() {
        var one = and(parcel(ANSWERING), new ComplaintFact.OutsideCase("KCA", "2026-1", Complainants.TEN));
        assertThat(Alerts.between(parcel(ANSWERING), one)).containsExactly(AlertCause.OUTSIDE);
        var other = and(one, new ComplaintFact.OutsideCase("CONSUMER_1372", "2026-2", Complainants.TEN));
        assertThat(Alerts.between(one, other)).isEmpty();
    }

    @Test
    void what_was_told_once_is_not_told_again() {
        var told = and(
                parcel(),
                new ComplaintFact.Alert(AlertCause.HURT, List.of(Complainants.CHOI), Complainants.TEN),
                triage(Severity.S4, Severity.S4, 0));
        assertThat(Alerts.between(told, and(told, triage(Severity.S1, Severity.S4, 0))))
                .isEmpty();
    }

    private static Set<AlertCause> sorted(Severity safety, Severity spread, int repeats) {
        return Alerts.between(parcel(RECEIVED), and(parcel(RECEIVED), triage(safety, spread, repeats)));
    }

    private static ComplaintFact triage(Severity safety, Severity spread, int repeats) {
        var gravity = new Gravity(safety, Money.ZERO, Severity.S4, spread, 1, Severity.S4);
        return parcel(RECEIVED)
                .triage(new Triage("COMPLAINT", gravity, Urgency.U3, false, repeats, null), SeverityMatrix.REFERENCE);
    }

    private static ComplaintFact again() {
        return new ComplaintFact.Reopening(ReopenGround.NEW_FACT, "또 깨졌어요");
    }
}
