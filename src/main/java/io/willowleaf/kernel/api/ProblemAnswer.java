package io.willowleaf.kernel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a refusal is told to programs (RFC 9457).
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemAnswer(
        @Schema(
                description = "Names the way it was refused; never changes",
                example = "urn:willowleaf:problem:unfit",
                pattern = "^urn:willowleaf:problem:[a-z-]+$")
        String type,

        @Schema(description = "In the language of Accept-Language", example = "고쳐야 할 곳이 있습니다")
        String title,

        @Schema(example = "422", minimum = "400", maximum = "599")
        int status,

        @Schema(
                description = "A sentence for people that says what to do, in the language of Accept-Language",
                example = "fields에 적힌 칸을 고쳐서 다시 보내 주세요.")
        String detail,

        @Schema(
                description = "Names the reason to programs, where there is just one",
                example = "complaint.refused.closed")
        @Nullable
        String code,

        @Schema(description = "What has to be put right") @Nullable
        List<Field> fields,

        @Schema(description = "To be told to whoever runs the installation", example = "TN3UVEMNLK")
        String requestId) {

    /// One field and what has to be put right in it.
    @Schema(name = "ProblemField")
    public record Field(
            @Schema(example = "words") String field,
            @Schema(example = "무슨 일이 있었는지 적어 주세요.") String detail) {}
}
