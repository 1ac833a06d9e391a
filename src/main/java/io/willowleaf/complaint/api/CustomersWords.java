package io.willowleaf.complaint.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the customer said.
record CustomersWords(
        @Schema(example = "사진을 보냈는데 확인해 주세요", requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 20000) @Nullable
        String words) {}
