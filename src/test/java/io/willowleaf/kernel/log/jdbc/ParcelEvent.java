package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.DomainEvent;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.log.EventVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may happen to a parcel; events of the tests only.
sealed interface ParcelEvent extends DomainEvent {

    record ParcelId(long value) {}

    enum Reason {
        STORM,
        STRIKE
    }

    ParcelId parcel();

    @Override
    default String stream() {
        return "parcel:" + parcel().value();
    }

    record Sent(ParcelId parcel, Instant at) implements ParcelEvent {}

    @EventVersion(2)
    record HandedOver(
            ParcelId parcel, Money price, @Nullable Reason delayedBy) implements ParcelEvent {}

    record Lost(ParcelId parcel) implements ParcelEvent {}
}
