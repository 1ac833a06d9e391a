package io.willowleaf.complaint.api;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.StateDesk;
import io.willowleaf.identity.web.CurrentViewer;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.ProblemType;
import io.willowleaf.kernel.api.SeenFirst;
import io.willowleaf.kernel.api.Version;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Stands before everything a program does to one complaint: what was said about the version seen is compared while the
/// complaint is held, so that it stays so until the act is done.
@Configuration(proxyBeanMethods = false)
class SeenGate implements WebMvcConfigurer, HandlerInterceptor {

    private final StateDesk states;

    SeenGate(StateDesk states) {
        this.states = states;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/complaints/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && request.getMethod().equals("POST")) {
            if (Version.isSaid(request)) {
                compare(request);
            } else if (route.hasMethodAnnotation(SeenFirst.class)) {
                throw ApiProblem.of(ProblemType.VERSION_NEEDED);
            }
        }
        return true;
    }

    private void compare(HttpServletRequest request) {
        var viewer = CurrentViewer.find().orElseThrow();
        var parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (parts instanceof Map<?, ?> named && named.get("number") instanceof String number) {
            new Version(states.hold(new ComplaintNumber(number), viewer).newest()).demand(request);
        }
    }
}
