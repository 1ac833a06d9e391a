package io.willowleaf.complaint;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Everything that can be true of a complaint besides its receipt. Each kind is a table of the same name; words are
/// kept only here and can be erased.
public sealed interface Fact {

    record Triage(
            String caseType,
            Severity severity,
            Urgency urgency,
            Priority priority,
            Gravity gravity,
            boolean vulnerable,
            int repeats,
            @Nullable StaffId accused)
            implements Fact {}

    /// What has to happen by when, counted with this state of the calendar. Written anew whenever it moves.
    record Deadline(String policy, Due firstResponse, Due resolution, CalendarVersion calendar) implements Fact {}

    record Assignment(
            StaffId officer, TeamId team, @Nullable String handover) implements Fact {}

    record FirstContact(String channel) implements Fact {}

    record EmotionSeen(Emotion emotion) implements Fact {}

    record Plan(String expected, String experienced, String wished, String remedy) implements Fact {}

    record Promise(String words, Instant due) implements Fact {}

    record PromiseOutcome(long promise, PromiseResult result) implements Fact {}

    /// For us only; no customer ever reads it.
    record Note(String words) implements Fact {}

    record Waiting(WaitFor whom, String asked, Instant until) implements Fact {}

    record WaitingEnd() implements Fact {}

    /// To the customer, but not yet the decision.
    record Reply(String words, @Nullable String template) implements Fact {}

    /// The decision, told to the customer.
    record Answer(String words, Outcome outcome, @Nullable String template) implements Fact {}

    /// What the customer says besides.
    record Addition(String words) implements Fact {}

    record Acceptance(Consent how) implements Fact {}

    record Objection(String words) implements Fact {}

    record CauseConfirmed(CauseCode primary, @Nullable CauseCode secondary) implements Fact {}

    record CausePending(StaffId owner, Instant until) implements Fact {}

    record ActionLink(String action) implements Fact {}

    record NoAction(String ground) implements Fact {}

    /// Promises still open go on with the person named.
    record Closure(CloseReason reason, @Nullable StaffId carriedOverTo) implements Fact {}

    record Reopening(ReopenGround ground, String words) implements Fact {}

    record Ending(EndKind kind, String ground) implements Fact {}

    /// Whether a deadline was kept; never judged again when the calendar changes.
    record Verdict(Target target, boolean kept, Instant due, CalendarVersion calendar) implements Fact {}
}
