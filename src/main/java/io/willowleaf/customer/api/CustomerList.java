package io.willowleaf.customer.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of the list of customers.
record CustomerList(
        List<CustomerAnswer> customers,

        @Schema(description = "Give it as cursor to go on; null at the end", example = "q3Jk0…") @Nullable
        String next) {

    CustomerList {
        customers = List.copyOf(customers);
    }
}
