package io.willowleaf.kernel.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.willowleaf.kernel.config.Settings;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What programs find at `/v3/api-docs`. Open to everybody: it says how to ask, and nothing about anybody.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String ABOUT = """
            Every request carries a token: Authorization: Bearer wl_…. Each operation needs the scope of its permission; \
            personal data is hidden in part unless the token has the scope pii and the request says what for in X-Purpose. \
            A POST that carries an Idempotency-Key happens once: the same request again within seven days gets the same \
            answer. Refusals are problem details (RFC 9457) with a sentence in the language of Accept-Language.

            모든 요청에는 토큰이 필요합니다(Authorization: Bearer wl_…). 요청마다 그 권한이 토큰에 있어야 하며, 개인정보는 \
            pii 권한과 X-Purpose에 적은 목적이 없으면 일부를 가립니다. Idempotency-Key를 붙인 POST는 한 번만 처리하고, \
            이레 안에 같은 요청이 다시 오면 같은 답을 드립니다. 거절할 때는 Accept-Language의 언어로 이유와 할 일을 \
            알려 드립니다(RFC 9457).
            """;

    @Bean
    OpenAPI description(Settings settings) {
        return new OpenAPI()
                .info(new Info().title("Willowleaf").version("v1").description(ABOUT))
                .addServersItem(new Server().url(settings.baseUrl().toString()))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    DescribedTypes describedTypes() {
        return new DescribedTypes();
    }

    @Bean
    OperationCustomizer operations(DescribedTypes types) {
        return (operation, route) -> {
            types.add(route);
            return new DescribedOperation(operation, route).whole();
        };
    }

    @Bean
    OpenApiCustomizer schemas(DescribedTypes types) {
        return description -> {
            var models = ModelConverters.getInstance(true);
            types.roots().forEach(type -> models.readAll(type).forEach(description.getComponents()::addSchemas));
            types.complete(description.getComponents().getSchemas());
        };
    }
}
