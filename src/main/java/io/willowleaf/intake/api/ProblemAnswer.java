package io.willowleaf.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a refusal is told to programs (RFC 9457); only described here, it is written by `ApiProblems` and the shell.
@Schema(name = "Problem")
record ProblemAnswer(
        @Schema(example = "Unprocessable Content") String title,
        @Schema(example = "422") int status,

        @Schema(
                description = "A sentence for people, in the language of Accept-Language",
                example = "고쳐야 할 칸이 있습니다. 아래 칸을 확인해 다시 보내 주세요.")
        String detail,

        @Schema(
                description = "Names the reason to programs, where there is just one",
                example = "intake.refused.too_large")
        @Nullable
        String code,

        @Schema(description = "What has to be put right") @Nullable
        List<Field> fields,

        @Schema(description = "To be told to whoever runs the installation", example = "TN3UVEMNLK") @Nullable
        String requestId) {

    /// One field and what has to be put right in it.
    @Schema(name = "ProblemField")
    record Field(
            @Schema(example = "words") String field,
            @Schema(example = "무슨 일이 있었는지 적어 주세요.") String detail) {}
}
