package io.willowleaf.complaint.domain;

import static io.willowleaf.calendar.KoreanCalendar.at;
import static io.willowleaf.complaint.domain.Complainants.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.calendar.KoreanCalendar;
import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Milestone;
import io.willowleaf.complaint.Milestone.Kind;
import io.willowleaf.complaint.Milestone.State;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final WorkCalendar CALENDAR = KoreanCalendar.shipped();
    private static final Instant MONDAY = at("2026-09-07 10:00");
    private static final ComplaintFact REPLY = new ComplaintFact.Reply("창고에 물어보고 있습니다", null);
    private static final Map<Priority, ServiceTerms> TERMS = Arrays.stream(Priority.values())
            .map(priority ->
                    new ServiceTerms(priority, new Bilingual("약속", "promise"), "WD:1", "WD:7", "WD:3", "BH:4", "WD:14"))
            .collect(Collectors.toMap(ServiceTerms::priority, Function.identity()));

    @Test
    void whoever_writes_to_us_knows_at_once_that_it_came_in() {
        assertThat(of(received(MONDAY), MONDAY))
                .first()
                .isEqualTo(new Milestone(Kind.RECEIPT, at("2026-09-07 15:00"), MONDAY, State.KEPT));
    }

    @Test
    void every_word_is_owed_from_the_one_before() {
        var told = tell(contacted(), REPLY, "2026-09-11 12:00");
        assertThat(words(told, at("2026-09-15 09:00")))
                .containsExactly(
                        new Milestone(Kind.PROGRESS, at("2026-09-10 18:00"), at("2026-09-07 11:00"), State.KEPT),
                        new Milestone(Kind.PROGRESS, at("2026-09-10 18:00"), at("2026-09-11 12:00"), State.LATE),
                        new Milestone(Kind.PROGRESS, at("2026-09-16 18:00"), null, State.OPEN));
        assertThat(words(told, at("2026-09-16 18:01")).getLast().state()).isEqualTo(State.OVERDUE);
        assertThat(told.silentSignal(of(told, at("2026-09-16 18:00")))).isNull();
        assertThat(told.silentSignal(of(told, at("2026-09-16 18:01")))).isNotNull();
    }

    @Test
    void nothing_is_owed_while_the_customer_is_asked_and_anew_once_they_came_back() {
        var asked = tell(
                contacted(),
                new ComplaintFact.Waiting(WaitFor.CUSTOMER, "사진", at("2026-09-18 18:00")),
                "2026-09-08 10:00");
        assertThat(Milestone.findOwed(of(asked, at("2026-09-17 10:00")))).isEmpty();
        var back = tell(asked, new ComplaintFact.WaitingEnd(), "2026-09-17 10:00");
        assertThat(Milestone.findOwed(of(back, at("2026-09-17 10:00")))
                        .orElseThrow()
                        .due())
                .isEqualTo(at("2026-09-22 18:00"));
    }

    @Test
    void another_department_is_no_excuse() {
        var inside = tell(
                contacted(),
                new ComplaintFact.Waiting(WaitFor.DEPARTMENT, "재고", at("2026-09-18 18:00")),
                "2026-09-08 10:00");
        var back = tell(inside, new ComplaintFact.WaitingEnd(), "2026-09-09 10:00");
        for (var complaint : List.of(inside, back)) {
            assertThat(Milestone.findOwed(of(complaint, at("2026-09-10 10:00")))
                            .orElseThrow()
                            .due())
                    .isEqualTo(at("2026-09-10 18:00"));
        }
    }

    @Test
    void the_decision_ends_it_until_the_customer_objects() {
        var answered = tell(contacted(), new ComplaintFact.Answer("다시 보냅니다", Outcome.UPHELD, null), "2026-09-08 10:00");
        var after = of(answered, at("2026-09-28 10:00"));
        assertThat(Milestone.findOwed(after)).isEmpty();
        assertThat(after.getLast())
                .isEqualTo(new Milestone(Kind.LATEST, after.getLast().due(), at("2026-09-08 10:00"), State.KEPT));
        var disputed = tell(answered, new ComplaintFact.Objection("아니요"), "2026-09-09 10:00");
        assertThat(Milestone.findOwed(of(disputed, at("2026-09-09 10:00")))
                        .orElseThrow()
                        .due())
                .isEqualTo(at("2026-09-14 18:00"));
    }

    @Test
    void whoever_was_last_told_before_that_moment_waits_too_long_by_now() {
        var now = at("2026-09-16 18:01");
        for (var term : List.of("WD:3", "HR:4", "BH:2")) {
            var since = Milestones.overSince(Terms.parse(term), CALENDAR, now);
            assertThat(CALENDAR.due(since, Terms.parse(term))).isBefore(now);
            assertThat(CALENDAR.due(since.plus(Duration.ofSeconds(1)), Terms.parse(term)))
                    .isAfterOrEqualTo(now);
        }
    }

    private static List<Milestone> of(Complaint complaint, Instant now) {
        return Milestones.of(complaint, TERMS, CALENDAR, now);
    }

    private static List<Milestone> words(Complaint complaint, Instant now) {
        return of(complaint, now).stream()
                .filter(each -> each.kind() == Kind.PROGRESS)
                .toList();
    }

    private static Complaint contacted() {
        var sorted = tell(
                received(MONDAY),
                received(MONDAY).triage(Complainants.ORDINARY, SeverityMatrix.REFERENCE),
                "2026-09-07 10:30");
        var assigned = tell(
                sorted, new ComplaintFact.Assignment(Complainants.KIM, Complainants.TEAM, null), "2026-09-07 10:40");
        return tell(assigned, new ComplaintFact.FirstContact("PHONE_OUT"), "2026-09-07 11:00");
    }

    private static Complaint tell(Complaint complaint, ComplaintFact fact, String when) {
        return complaint.after(
                new Told(100 + complaint.story().size(), Actor.staff(Complainants.KIM.value()), at(when), fact));
    }
}
