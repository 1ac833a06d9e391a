package io.willowleaf.intake;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.DomainEvent;

/// What happens on the telephone of one of us.
public sealed interface CallEvent extends DomainEvent {

    StaffId officer();

    @Override
    default String stream() {
        return "phone:" + officer().value();
    }

    record Reported(CallId call, StaffId officer, CallState state) implements CallEvent {}
}
