package io.willowleaf.intake.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.willowleaf.kernel.config.Settings;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What programs find at `/v3/api-docs`. Open to everybody: it says how to ask, and nothing about anybody.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Cannot be read; the detail names the field or parameter",
            "401", "No token, or one that holds no more",
            "403", "The token lacks the scope",
            "404", "There is none, or none this token may see",
            "413", "Longer than is taken in at a time",
            "422",
                    "Understood but not possible: fields says what to put right, or the key came before with another body");

    @Bean
    OpenAPI description(Settings settings) {
        return new OpenAPI()
                .info(new Info()
                        .title("Willowleaf")
                        .version("v1")
                        .description("Every request carries a token: Authorization: Bearer wl_…. Each operation needs"
                                + " the scope of its permission; personal data is hidden in part without the scope"
                                + " pii. Refusals are problem details (RFC 9457) with a sentence in the language of"
                                + " Accept-Language."))
                .addServersItem(new Server().url(settings.baseUrl().toString()))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /// Every operation may be refused in the same ways.
    @Bean
    OpenApiCustomizer refusals() {
        return description -> {
            ModelConverters.getInstance(true)
                    .readAll(ProblemAnswer.class)
                    .forEach(description.getComponents()::addSchemas);
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::mayBeRefused);
        };
    }

    private static void mayBeRefused(Operation operation) {
        REFUSALS.forEach((status, meaning) -> operation.getResponses().addApiResponse(status, refusal(meaning)));
    }

    private static ApiResponse refusal(String meaning) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
