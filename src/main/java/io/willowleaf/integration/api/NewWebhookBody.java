package io.willowleaf.integration.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A webhook as a program asks for it.
@Schema(name = "NewWebhook")
record NewWebhookBody(
        @Schema(
                description = "To know it again",
                example = "재고 시스템",
                maxLength = 100,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(
                description = "Where messages are sent to; https, and outside of the house",
                example = "https://hooks.example.com/willowleaf",
                maxLength = 1_000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String url,

        @Schema(
                description = "Types to be told of; complaint.* for a whole kind, none for everything",
                example = "[\"complaint.*\"]")
        @Nullable
        List<String> types) {}
