package io.willowleaf.demo;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.ScopedClock;
import io.willowleaf.survey.Answers;
import io.willowleaf.survey.desk.InvitationDesk;
import io.willowleaf.survey.desk.SurveyDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Lets customers who were asked how it went answer, and calls back those who were not satisfied.
@Component
class DemoSurvey {

    private static final Term CALL_AFTER = new Term.WorkingHours(Duration.ofHours(3));
    private static final Duration LATELY = Duration.ofDays(7);

    private final SurveyDesk surveys;
    private final InvitationDesk invitations;
    private final ComplaintDesk complaints;
    private final CalendarDesk calendar;

    DemoSurvey(SurveyDesk surveys, InvitationDesk invitations, ComplaintDesk complaints, CalendarDesk calendar) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.complaints = complaints;
        this.calendar = calendar;
    }

    /// Only those who were asked and would answer by now.
    static boolean mayAnswer(DemoStory.Told told, Instant until) {
        return told.closedAt() != null
                && told.plan().answersSurvey()
                && answeredAt(told).isBefore(until);
    }

    void answer(DemoStory.Told told, Viewer handler, Instant until) {
        var at = answeredAt(told);
        boolean again = told.plan().score() == 1 && at.isAfter(until.minus(LATELY));
        ScopedClock.at(at, () -> answer(told, again));
        callBack(told, calendar.current(), at, handler, until);
    }

    private static Instant answeredAt(DemoStory.Told told) {
        return Objects.requireNonNull(told.closedAt())
                .plus(Duration.ofHours(2L + told.plan().words().length() % 40));
    }

    private void answer(DemoStory.Told told, boolean again) {
        var plan = told.plan();
        var path = invitations.findPath(told.receipt().id()).orElseThrow();
        surveys.answer(
                path.substring(path.lastIndexOf('/') + 1),
                new Answers(plan.score(), plan.expectation(), plan.comment(), again, plan.score() <= 2));
    }

    private void callBack(DemoStory.Told told, WorkCalendar current, Instant answered, Viewer handler, Instant until) {
        var number = told.receipt().number();
        var call = current.due(answered, CALL_AFTER);
        if (told.plan().score() <= 2 && call.isBefore(until)) {
            ScopedClock.at(
                    call,
                    () -> complaints.find(number, Viewer.SYSTEM).beside().promises().stream()
                            .filter(PromiseNow::isOpen)
                            .forEach(promise -> complaints.keepPromise(number, promise.id(), handler)));
        }
    }
}
