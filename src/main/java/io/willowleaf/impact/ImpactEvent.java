package io.willowleaf.impact;

import io.willowleaf.kernel.DomainEvent;

/// What can happen to the estimates.
public sealed interface ImpactEvent extends DomainEvent {

    @Override
    default String stream() {
        return "estimate:1";
    }

    record AssumptionsChanged(long assumptions) implements ImpactEvent {}
}
