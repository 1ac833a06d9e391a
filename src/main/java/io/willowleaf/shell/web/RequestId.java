package io.willowleaf.shell.web;

import io.willowleaf.kernel.api.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every request a short name that stands in the log, in the answer and on an error page.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestId extends OncePerRequestFilter {

    private static final String NAME = "request";

    static String of(ServletRequest request) {
        return request.getAttribute(ProblemWriter.REQUEST_ID) instanceof String id ? id : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50), 32)
                .toUpperCase(Locale.ROOT);
        request.setAttribute(ProblemWriter.REQUEST_ID, id);
        response.setHeader("X-Request-Id", id);
        MDC.put(NAME, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }
}
