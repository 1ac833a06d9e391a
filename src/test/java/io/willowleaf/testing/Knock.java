package io.willowleaf.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Stands right behind the gate: a request that only knocks is answered with 204 when it was let in, and nothing
/// happens.
@TestConfiguration(proxyBeanMethods = false)
public class Knock implements WebMvcConfigurer {

    public static final String HEADER = "X-Only-Knock";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        var knocks = request.getHeader(HEADER) != null;
                        if (knocks) {
                            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                        }
                        return !knocks;
                    }
                })
                .order(Ordered.HIGHEST_PRECEDENCE + 1);
    }
}
