package io.willowleaf.survey.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.TeamId;
import io.willowleaf.survey.Answers;
import io.willowleaf.survey.InvitationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One time a customer was asked, and what they answered so far.
public record Invitation(
        InvitationId id,
        ComplaintId complaint,
        ComplaintNumber number,
        TeamId team,
        String salt,
        Instant closedAt,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Answered answered) {

    /// The answers as they were given. Words may have been erased since.
    public record Answered(Answers answers, @Nullable Instant callBy, Instant at) {}

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
