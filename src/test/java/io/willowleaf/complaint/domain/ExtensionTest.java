package io.willowleaf.complaint.domain;

import static io.willowleaf.calendar.KoreanCalendar.at;
import static io.willowleaf.complaint.domain.Complainants.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.calendar.KoreanCalendar;
import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.DueClock;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.Target;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the law says about petitions: how long they may take, and how much longer.
class ExtensionTest {

    private static final Instant MONDAY = at("2026-09-21 10:00");

    @Test
    void a_grievance_and_its_extension_are_counted_as_the_law_says() {
        var grievance = grievance();
        assertThat(law(grievance).marks().due()).isEqualTo(at("2026-10-01 18:00"));
        var extended = extended(grievance, 7, false);
        assertThat(law(extended).marks().due()).isEqualTo(at("2026-10-14 18:00"));
        assertThat(law(extended).extended()).isEqualTo(7);
    }

    @Test
    void the_stricter_of_service_and_law_is_the_deadline() {
        var promised = counted(received(MONDAY), "BH:4", "WD:1", "PD:7");
        assertThat(strictest(promised).source()).isEqualTo(RuleSource.SERVICE);
        var easy = counted(received(MONDAY), "BH:4", "WD:30", "PD:7");
        assertThat(strictest(easy).source()).isEqualTo(RuleSource.LAW);
        assertThat(easy.beside().deadline().resolution().due())
                .isEqualTo(law(easy).marks().due());
    }

    @Test
    void it_is_given_once_by_no_more_than_the_first_term_and_once_more_if_the_customer_consents() {
        var grievance = grievance();
        refuses("extension_too_long", () -> grievance.extend(asking(8, false), MONDAY));
        refuses("extension_too_long", () -> grievance.extend(asking(0, false), MONDAY));
        var once = extended(grievance, 7, false);
        refuses("extension_needs_consent", () -> once.extend(asking(3, false), MONDAY));
        var twice = extended(once, 3, true);
        assertThat(law(twice).extended()).isEqualTo(10);
        refuses("extended_twice", () -> twice.extend(asking(1, true), MONDAY));
    }

    @Test
    void it_is_never_given_without_a_law_or_after_the_time_is_over() {
        var promise = counted(received(MONDAY), "BH:4", "WD:5", null);
        refuses("extension_no_law", () -> answering(promise).extend(asking(1, false), MONDAY));
        refuses("extension_too_late", () -> grievance().extend(asking(1, false), at("2026-10-02 09:00")));
    }

    @Test
    void a_new_target_loses_neither_pause_nor_extension() {
        var extended = extended(grievance(), 7, false);
        var sorted = tell(extended, extended.deadline(policy("BH:2", "WD:30", "PD:7"), calendar(), Because.TRIAGED));
        assertThat(law(sorted).marks().due()).isEqualTo(law(extended).marks().due());
    }

    @Test
    void a_missed_deadline_asks_why_and_is_explained() {
        var late = at("2026-10-02 09:00");
        var grievance = grievance();
        refuses("nothing_missed", () -> grievance.explainBreach(Target.RESOLUTION, BreachCause.PEOPLE, "", MONDAY));
        assertThat(grievance.unexplained(late)).containsExactly(Target.RESOLUTION);
        var explained =
                tell(grievance, grievance.explainBreach(Target.RESOLUTION, BreachCause.DEPARTMENT, "현장 확인이 늦음", late));
        assertThat(explained.unexplained(late)).isEmpty();
    }

    /// Act 19: up to five days in hours of eight, from six on in working days with the first one, at once is three
    /// hours.
    @ParameterizedTest
    @CsvSource({"PD:1,BH:8", "PD:5,BH:40", "PD:6,WDI:6", "PD:7,WDI:7", "PD:14,WDI:14", "NOW,BH:3"})
    void the_law_counts_short_terms_in_hours_and_long_ones_in_days(String law, String counted) {
        assertThat(Terms.parse(law)).isEqualTo(Terms.parse(counted));
    }

    private static Complaint grievance() {
        return answering(counted(received(MONDAY), "BH:4", "WD:30", "PD:7"));
    }

    private static Complaint answering(Complaint complaint) {
        return tell(complaint, new ComplaintFact.FirstContact("PHONE_OUT"));
    }

    private static Complaint counted(Complaint complaint, String first, String resolution, @Nullable String law) {
        return tell(complaint, complaint.deadline(policy(first, resolution, law), calendar(), Because.TRIAGED));
    }

    private static Complaint extended(Complaint complaint, int days, boolean consented) {
        var longer = tell(complaint, complaint.extend(asking(days, consented), MONDAY));
        return tell(longer, longer.deadline(policy("BH:4", "WD:30", "PD:7"), calendar(), Because.EXTENDED));
    }

    private static Extending asking(int days, boolean consented) {
        return new Extending(ExtensionGround.SITE_CHECK, "현장을 확인해야 합니다", days, consented);
    }

    private static ServicePolicy policy(String first, String resolution, @Nullable String law) {
        var rules = new ArrayList<ServicePolicy.Rule>(List.of(
                new ServicePolicy.Rule(Target.FIRST_RESPONSE, "P3", Terms.parse(first)),
                new ServicePolicy.Rule(Target.RESOLUTION, "P3", Terms.parse(resolution))));
        if (law != null) {
            Term term = Terms.parse(law);
            rules.add(new ServicePolicy.Rule(Target.RESOLUTION, RuleSource.LAW, "PETITION_GRIEVANCE", term, true));
        }
        return new ServicePolicy("P3", rules);
    }

    private static DueClock law(Complaint complaint) {
        return Objects.requireNonNull(complaint.beside().deadline().reckoning())
                .extendable()
                .orElseThrow();
    }

    private static DueClock strictest(Complaint complaint) {
        return Objects.requireNonNull(complaint.beside().deadline().reckoning())
                .strictest(Target.RESOLUTION)
                .orElseThrow();
    }

    private static WorkCalendar calendar() {
        return KoreanCalendar.shipped();
    }

    private static Complaint tell(Complaint complaint, ComplaintFact fact) {
        return complaint.after(fact, Actor.SYSTEM, MONDAY);
    }

    private static void refuses(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NotPossible.class, refused -> assertThat(refused.key()).isEqualTo("complaint.refused." + why));
    }
}
