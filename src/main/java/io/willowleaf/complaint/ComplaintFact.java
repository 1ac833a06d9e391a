package io.willowleaf.complaint;

import io.willowleaf.archive.ContentId;
import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
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

    record Ending(EndKind kind, String ground) implements ComplaintFact {}

    /// Whether a deadline was kept; never judged again when the calendar changes.
    record Verdict(Target target, boolean kept, Instant due, CalendarVersion calendar) implements ComplaintFact {}
}
