package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;

/// What a program gets back: the number to tell the customer, and the private way to follow the complaint.
record ReceiptAnswer(
        @Schema(example = "C-2026-000123") String number,

        @Schema(
                description = "Path of the customer's private page; whoever has it is the customer",
                example = "/voice/track/VbCk7Cn_OKxXKiZHlv69dbjH1fkHeXZE6RKPGA6Tjck")
        String tracking) {}
