package io.willowleaf.customer.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.CustomerKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer. Contact values are always hidden in part, the name too without the scope `pii` and a purpose.
@Schema(name = "CustomerCard")
record CustomerAnswer(
        @Schema(example = "41") long id,

        @Schema(description = "Empty when it was never told", example = "박*영")
        String name,

        @Schema(example = "PERSON") CustomerKind kind,
        @Schema(example = "010-****-0312") @Nullable String phone,
        @Schema(example = "s***@example.com") @Nullable String mail,
        @Schema(example = "2026-09-17T00:05:00Z") Instant knownSince) {

    static CustomerAnswer of(CustomerCard card) {
        return new CustomerAnswer(
                card.id().value(), card.name(), card.kind(), card.phoneShown(), card.mailShown(), card.knownSince());
    }
}
