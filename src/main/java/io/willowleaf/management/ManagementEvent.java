package io.willowleaf.management;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.DomainEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to a decision.
public sealed interface ManagementEvent extends DomainEvent {

    DecisionNumber decision();

    @Override
    default String stream() {
        return "decision:" + decision().value();
    }

    record Decided(
            DecisionNumber decision,
            @Nullable String action,
            Choice choice,
            @Nullable StaffId owner,
            @Nullable LocalDate due)
            implements ManagementEvent {}

    record FollowedUp(DecisionNumber decision, long followUp, boolean done) implements ManagementEvent {}
}
