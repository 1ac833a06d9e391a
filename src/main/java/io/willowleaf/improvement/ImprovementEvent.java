package io.willowleaf.improvement;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.DomainEvent;
import io.willowleaf.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to an improvement action.
public sealed interface ImprovementEvent extends DomainEvent {

    ActionNumber action();

    @Override
    default String stream() {
        return "improvement:" + action().value();
    }

    record Opened(
            ActionNumber action, @Nullable String cause, ActionKind kind, StaffId owner, LocalDate due, Money cost)
            implements ImprovementEvent {}

    record Accepted(ActionNumber action) implements ImprovementEvent {}

    record DecisionAsked(ActionNumber action) implements ImprovementEvent {}

    record Approved(ActionNumber action) implements ImprovementEvent {}

    record Started(ActionNumber action) implements ImprovementEvent {}

    record Done(ActionNumber action, LocalDate effectFrom) implements ImprovementEvent {}

    record Verified(ActionNumber action, Finding finding, double ratio, double low, double high)
            implements ImprovementEvent {}

    record Shared(ActionNumber action) implements ImprovementEvent {}

    record Cancelled(ActionNumber action) implements ImprovementEvent {}
}
