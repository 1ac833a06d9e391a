package io.willowleaf.survey;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.DomainEvent;
import java.time.Instant;

/// Everything that can happen to a question we asked.
public sealed interface SurveyEvent extends DomainEvent {

    InvitationId invitation();

    @Override
    default String stream() {
        return invitation().stream();
    }

    record Invited(InvitationId invitation, ComplaintId complaint, Instant expires) implements SurveyEvent {}

    /// Both answers from 1 to 5; what was written besides stands in its table only.
    record Answered(InvitationId invitation, ComplaintId complaint, int overall, int expectation, boolean lookAgain)
            implements SurveyEvent {}
}
