package io.willowleaf.complaint;

import io.willowleaf.archive.ContentId;
import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can be true of a complaint besides its receipt. Each kind is a table of the same name; words are
/// kept only here and can be erased.
public sealed interface ComplaintFact {

    record Triage(
            String caseType,
            Severity severity,
            Urgency urgency,
            Priority priority,
            Gravity gravity,
            boolean vulnerable,
            int repeats,
            @Nullable StaffId accused)
            implements ComplaintFact {}

    /// What has to happen by when, counted with this state of the calendar. Written anew whenever it moves.
    /// How it was counted is unknown only of the very first ones.
    record Deadline(
            String policy,
            DueMarks firstResponse,
            DueMarks resolution,
            CalendarVersion calendar,
            @Nullable Reckoning reckoning)
            implements ComplaintFact {}

    /// More time, as the law allows it.
    record Extension(ExtensionGround ground, String reason, int days, boolean consented) implements ComplaintFact {}

    /// Somebody was told how far a deadline has come. `far` is when half as much time again will have gone.
    record DeadlineSignal(Target target, SignalMark mark, Instant due, Instant far) implements ComplaintFact {}

    /// These people had to know, and to see to it by then.
    record Alert(AlertCause cause, List<StaffId> told, Instant due) implements ComplaintFact {
        public Alert {
            told = List.copyOf(told);
        }
    }

    /// Why a deadline was missed, in the words of whoever answers for it.
    record BreachReason(Target target, BreachCause cause, String words) implements ComplaintFact {}

    record Assignment(
            StaffId officer, TeamId team, @Nullable String handover) implements ComplaintFact {}

    record FirstContact(String channel) implements ComplaintFact {}

    record EmotionSeen(Emotion emotion) implements ComplaintFact {}

    record Plan(String expected, String experienced, String wished, String remedy) implements ComplaintFact {}

    record Promise(String words, Instant due) implements ComplaintFact {}

    record PromiseOutcome(long promise, PromiseResult result) implements ComplaintFact {}

    /// For us only; no customer ever reads it.
    record Note(String words) implements ComplaintFact {}

    record Waiting(WaitFor whom, String asked, Instant until) implements ComplaintFact {}

    record WaitingEnd() implements ComplaintFact {}

    /// To the customer, but not yet the decision.
    record Reply(String words, @Nullable String template) implements ComplaintFact {}

    /// The decision, told to the customer.
    record Answer(String words, Outcome outcome, @Nullable String template) implements ComplaintFact {}

    /// What the customer says besides.
    record Addition(String words) implements ComplaintFact {}

    /// A picture or document that came with it; the bytes are in the archive.
    record Attachment(ContentId content, String name, String mediaType, long length) implements ComplaintFact {}

    record Acceptance(Consent how) implements ComplaintFact {}

    record Objection(String words) implements ComplaintFact {}

    record CauseConfirmed(CauseCode primaryCause, @Nullable CauseCode secondaryCause) implements ComplaintFact {}

    record CausePending(StaffId owner, Instant until) implements ComplaintFact {}

    record ActionLink(String action) implements ComplaintFact {}

    record NoAction(String ground) implements ComplaintFact {}

    /// Promises still open go on with the person named.
    record Closure(CloseReason reason, @Nullable StaffId carriedOverTo) implements ComplaintFact {}

    record Reopening(ReopenGround ground, String words) implements ComplaintFact {}

    /// The notice is what the customer was told about it.
    record Ending(EndKind kind, String ground, @Nullable String notice) implements ComplaintFact {}

    /// It is about this one of us, who may neither see nor handle it from now on.
    record Accusation(StaffId accused) implements ComplaintFact {}

    record AccusationLifted(StaffId accused, String ground) implements ComplaintFact {}

    /// The decision as it shall go out once somebody agreed.
    record ApprovalRequest(
            String words,
            Outcome outcome,
            @Nullable String template,
            @Nullable Justification justification,
            ApprovalGround ground)
            implements ComplaintFact {}

    record ApprovalGrant(long request) implements ComplaintFact {}

    /// Back to whoever drafted it, with what is missing.
    record ApprovalReturn(long request, String words) implements ComplaintFact {}

    /// A body outside looks at it under a number of its own and expects us by a date.
    record OutsideCase(String body, String reference, Instant due) implements ComplaintFact {}

    record OutsideOutcome(long outside, OutsideResult result, String words) implements ComplaintFact {}

    /// A body outside handed it over to us at that time, under a number of its own and perhaps with a deadline.
    record TakenOver(
            String body,
            String reference,
            Instant handedAt,
            @Nullable Instant due) implements ComplaintFact {}

    /// What we answered to the body that handed it over.
    record BodyInformed(long takenOver, String words) implements ComplaintFact {}

    /// The rung counts from the team lead upwards, from one.
    record Escalation(StaffId superior, int rung, EscalationGround ground, String words) implements ComplaintFact {}

    record EscalationEnd(String words) implements ComplaintFact {}

    record Transfer(StaffId officer, TeamId team, TransferGround ground, String handover, TransferClock clock)
            implements ComplaintFact {}

    /// It goes on within another one of the same customer.
    record Merger(ComplaintId kept, String ground) implements ComplaintFact {}

    /// The last merger is undone.
    record Split(String ground) implements ComplaintFact {}

    record Absorption(ComplaintId other) implements ComplaintFact {}

    record Release(ComplaintId other) implements ComplaintFact {}

    /// One of its messages became a complaint of its own.
    record Offshoot(ComplaintId other, long message) implements ComplaintFact {}

    /// It is about the same incident as others.
    record IncidentLink(IncidentId incident) implements ComplaintFact {}

    record IncidentUnlink(IncidentId incident) implements ComplaintFact {}

    /// The moment of truth it is about, with its name as it read on the sign that led here.
    record MomentKnown(String moment, String ko, String en) implements ComplaintFact {}

    /// One of us told it of the work of another team. Who it was is written down only where they gave their name.
    record FromColleague(Openness openness, @Nullable StaffId staff) implements ComplaintFact {}
    /// Which of several doors of its channel it came through, by the name it had: the site that showed our form, the
    /// box.
    record EntranceKnown(Entrance entrance, String name) implements ComplaintFact {}

    /// Where it was split off from.
    record Origin(ComplaintId other, long message) implements ComplaintFact {}

    /// Whether a deadline was kept; never judged again when the calendar changes.
    record Verdict(Target target, boolean kept, Instant due, CalendarVersion calendar) implements ComplaintFact {}
}
