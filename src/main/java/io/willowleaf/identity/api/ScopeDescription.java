package io.willowleaf.identity.api;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.willowleaf.identity.web.Needs;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Says of every operation which scope its token needs.
@Configuration(proxyBeanMethods = false)
class ScopeDescription {

    @Bean
    OperationCustomizer scopes() {
        return (operation, route) -> {
            var needs = route.getMethodAnnotation(Needs.class);
            return needs == null
                    ? operation
                    : operation.addSecurityItem(new SecurityRequirement()
                            .addList("token", needs.value().code()));
        };
    }
}
