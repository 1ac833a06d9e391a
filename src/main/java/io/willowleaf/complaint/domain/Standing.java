package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.Consent;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.identity.StaffId;
import java.time.Instant;

/// Where a complaint stands. Each standing carries what is known only once it is reached.
public sealed interface Standing {

    record Received(StaffId owner) implements Standing {}

    record Triaged(String caseType, Severity severity, Instant clockFrom) implements Standing {}

    record Assigned(StaffId officer) implements Standing {}

    record Answering(Instant firstContactAt) implements Standing {}

    record Answered(Outcome decision, Instant at) implements Standing {}

    record Settled(Consent how, Instant at) implements Standing {}

    record Closed(CloseReason reason, Instant at) implements Standing {}

    record Ended(EndKind kind, String ground, Instant at) implements Standing {}

    default StandingCode code() {
        return switch (this) {
            case Received _ -> StandingCode.RECEIVED;
            case Triaged _ -> StandingCode.TRIAGED;
            case Assigned _ -> StandingCode.ASSIGNED;
            case Answering _ -> StandingCode.ANSWERING;
            case Answered _ -> StandingCode.ANSWERED;
            case Settled _ -> StandingCode.SETTLED;
            case Closed _ -> StandingCode.CLOSED;
            case Ended _ -> StandingCode.ENDED;
        };
    }
}
