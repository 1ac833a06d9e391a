package io.willowleaf.intake.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What programs find at `/v3/api-docs`. Open to everybody: it says how to ask, and nothing about anybody.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Willowleaf")
                        .version("v1")
                        .description("Every request carries a token: Authorization: Bearer wl_…. Each operation needs"
                                + " the scope of its permission; personal data is hidden in part without the scope"
                                + " pii. Refusals are problem details (RFC 9457) with a sentence in the language of"
                                + " Accept-Language."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
