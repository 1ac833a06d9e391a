package io.willowleaf.integration.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of what was tried.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryList(
        List<DeliveryAnswer> deliveries,

        @Schema(description = "Give it as cursor to go on; missing at the end", example = "MjAyNi0wOS0xN1Q") @Nullable
        String next) {

    DeliveryList {
        deliveries = List.copyOf(deliveries);
    }
}
