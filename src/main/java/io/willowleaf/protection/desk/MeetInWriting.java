package io.willowleaf.protection.desk;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.CallerNote;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says to whoever picks up the telephone that a customer is answered in writing for a while; never why.
@Component
class MeetInWriting implements CallerNote {

    private final RestrictionDesk restrictions;

    MeetInWriting(RestrictionDesk restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Optional<Note> find(CustomerId customer, Viewer viewer) {
        return LadderDesk.mayAsk(viewer)
                ? restrictions
                        .findInForce(customer)
                        .map(one -> new Note("protection.caller." + one.channel(), Objects.requireNonNull(one.until())))
                : Optional.empty();
    }
}
