package io.willowleaf.messenger.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.willowleaf.messenger.ShortMessageId;
import io.willowleaf.messenger.ShortMessageReceipt;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a gateway is told: the number of the message here and what became of it, or why it was not taken.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DoorAnswer(
        @Nullable Long message, String result, @Nullable String complaint) {

    static DoorAnswer of(ShortMessageReceipt receipt) {
        return new DoorAnswer(
                receipt.id().value(),
                receipt.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                receipt.complaint());
    }

    static DoorAnswer kept(ShortMessageId id) {
        return new DoorAnswer(id.value(), "kept", null);
    }

    static DoorAnswer refused(String why) {
        return new DoorAnswer(null, why, null);
    }
}
