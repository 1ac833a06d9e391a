package io.willowleaf.complaint;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to a complaint.
public sealed interface ComplaintEvent extends DomainEvent {

    ComplaintId complaint();

    @Override
    default String stream() {
        return complaint().stream();
    }

    record Received(
            ComplaintId complaint, ComplaintNumber number, String channel, StaffId owner, TeamId team, Instant at)
            implements ComplaintEvent {}

    record Triaged(ComplaintId complaint, String caseType, Severity severity, Urgency urgency, Priority priority)
            implements ComplaintEvent {}

    record Assigned(ComplaintId complaint, StaffId officer, TeamId team) implements ComplaintEvent {}

    /// A deadline was set or moved.
    record DueSet(ComplaintId complaint, Instant firstResponse, Instant resolution) implements ComplaintEvent {}

    record Judged(ComplaintId complaint, Target target, boolean kept) implements ComplaintEvent {}

    /// More time was taken, and the customer told.
    record Extended(ComplaintId complaint, long extension, int days) implements ComplaintEvent {}

    /// A deadline is near, over or far over, and those who can help were told.
    record Signalled(ComplaintId complaint, Target target, SignalMark mark) implements ComplaintEvent {}

    /// Somebody had to know at once, and was told; who stands with the fact only.
    record Alerted(ComplaintId complaint, AlertCause cause, Instant due) implements ComplaintEvent {}

    record BreachExplained(ComplaintId complaint, Target target, BreachCause cause) implements ComplaintEvent {}

    record FirstContactMade(ComplaintId complaint, Instant at) implements ComplaintEvent {}

    record EmotionNoted(ComplaintId complaint, Emotion emotion) implements ComplaintEvent {}

    record Planned(ComplaintId complaint, long plan) implements ComplaintEvent {}

    record PromiseMade(ComplaintId complaint, long promise, Instant due) implements ComplaintEvent {}

    record PromiseKept(ComplaintId complaint, long promise, boolean onTime) implements ComplaintEvent {}

    record PromiseBroken(ComplaintId complaint, long promise) implements ComplaintEvent {}

    record Noted(ComplaintId complaint, long note) implements ComplaintEvent {}

    record WaitingBegan(ComplaintId complaint, boolean forCustomer, Instant until) implements ComplaintEvent {}

    record WaitingEnded(ComplaintId complaint) implements ComplaintEvent {}

    /// A public reply that is not yet the decision.
    record Replied(ComplaintId complaint, long reply) implements ComplaintEvent {}

    /// The decision was communicated.
    record Answered(ComplaintId complaint, long reply, Outcome outcome) implements ComplaintEvent {}

    /// The customer said more.
    record WordsAdded(ComplaintId complaint, long addition) implements ComplaintEvent {}

    /// A file came with it.
    record Attached(ComplaintId complaint, long attachment) implements ComplaintEvent {}

    record Accepted(ComplaintId complaint, boolean byWord) implements ComplaintEvent {}

    record Objected(ComplaintId complaint, long objection) implements ComplaintEvent {}

    record CauseConfirmed(
            ComplaintId complaint,
            CauseCode primary,
            @Nullable CauseCode secondary) implements ComplaintEvent {}

    record CauseLeftPending(ComplaintId complaint, StaffId owner, Instant until) implements ComplaintEvent {}

    /// The cause is worked on by an improvement action.
    record LinkedToAction(ComplaintId complaint, String action) implements ComplaintEvent {}

    record NoActionNeeded(ComplaintId complaint) implements ComplaintEvent {}

    record Closed(ComplaintId complaint, CloseReason reason) implements ComplaintEvent {}

    record Reopened(ComplaintId complaint, int times) implements ComplaintEvent {}

    record Ended(ComplaintId complaint, EndKind kind) implements ComplaintEvent {}

    /// It is about one of us; who it is stands with the fact only.
    record Accused(ComplaintId complaint) implements ComplaintEvent {}

    record AccusationLifted(ComplaintId complaint) implements ComplaintEvent {}

    /// A decision waits for somebody's word.
    record ApprovalAsked(ComplaintId complaint, long request, Outcome outcome, ApprovalGround ground)
            implements ComplaintEvent {}

    record Approved(ComplaintId complaint, long request) implements ComplaintEvent {}

    record DraftReturned(ComplaintId complaint, long request) implements ComplaintEvent {}

    record WentOutside(ComplaintId complaint, long outside, String body, Instant due) implements ComplaintEvent {}

    record HeardFromOutside(ComplaintId complaint, long outside, OutsideResult result) implements ComplaintEvent {}

    /// A body outside handed it over to us: one of those we know, or OTHER.
    record TakenOver(
            ComplaintId complaint,
            long takenOver,
            String body,
            @Nullable Instant due) implements ComplaintEvent {}

    /// The body that handed it over was answered.
    record BodyInformed(ComplaintId complaint, long takenOver) implements ComplaintEvent {}

    record Escalated(ComplaintId complaint, StaffId superior, int rung, EscalationGround ground)
            implements ComplaintEvent {}

    record EscalationEnded(ComplaintId complaint) implements ComplaintEvent {}

    record Transferred(ComplaintId complaint, StaffId officer, TeamId team, TransferGround ground)
            implements ComplaintEvent {}

    /// It goes on within another one.
    record Merged(ComplaintId complaint, ComplaintId kept) implements ComplaintEvent {}

    /// It stands by itself again, where it stood before.
    record SplitAgain(ComplaintId complaint, StandingCode standing) implements ComplaintEvent {}

    record Absorbed(ComplaintId complaint, ComplaintId other) implements ComplaintEvent {}

    record Released(ComplaintId complaint, ComplaintId other) implements ComplaintEvent {}

    /// One of its messages became a complaint of its own.
    record PartSplitOff(ComplaintId complaint, ComplaintId other) implements ComplaintEvent {}

    /// It is about the same incident as others.
    record JoinedIncident(ComplaintId complaint, IncidentId incident) implements ComplaintEvent {}

    record LeftIncident(ComplaintId complaint, IncidentId incident) implements ComplaintEvent {}

    /// It is about this moment of truth.
    record MomentKnown(ComplaintId complaint, String moment) implements ComplaintEvent {}

    /// One of us told it; who it was stands with the fact only, if at all.
    record CameFromColleague(ComplaintId complaint) implements ComplaintEvent {}
    /// It came through such a door; which one, only we know.
    record EntranceKnown(ComplaintId complaint, Entrance entrance) implements ComplaintEvent {}

    record CameFromPart(ComplaintId complaint, ComplaintId other) implements ComplaintEvent {}
}
