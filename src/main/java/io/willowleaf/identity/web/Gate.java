package io.willowleaf.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every route and lets in whom its annotations let in; a route without one lets in nobody.
@Component
class Gate implements HandlerInterceptor {

    private static final Set<String> ONLY_LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route
                && request.getDispatcherType() != DispatcherType.ERROR
                && !letsIn(Need.of(route), request)) {
            throw new AccessDeniedException("not for this viewer");
        }
        return true;
    }

    private static boolean letsIn(Need need, HttpServletRequest request) {
        return need instanceof Need.Open
                || need.letsIn(CurrentViewer.find().orElse(null), !ONLY_LOOKING.contains(request.getMethod()));
    }
}
