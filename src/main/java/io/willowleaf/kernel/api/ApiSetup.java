package io.willowleaf.kernel.api;

import io.willowleaf.kernel.Secret;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives every route for programs its body, and every list its cursors.
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(Sent.class);
    }

    private final StrictJson json;

    ApiSetup(StrictJson json) {
        this.json = json;
    }

    @Bean
    static Cursors cursors(Secret secret) {
        return new Cursors(new SecretKeySpec(secret.keyFor("cursor"), Cursors.ALGORITHM));
    }

    /// The innermost, so that it is heard first.
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverRefusals(
            ObjectProvider<ProblemWriter> problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems.getObject())));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SentArgument(json));
    }
}
