package io.willowleaf.identity.web;

import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.ProblemType;
import io.willowleaf.kernel.api.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Answers those who are not let in: people are led to the door, programs get a problem they can read.
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException error)
            throws IOException {
        if (Visits.isApi(request) || Visits.hasToken(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(ApiProblem.of(ProblemType.TOKEN_NEEDED), request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door(pathOf(request.getHeader("HX-Current-URL"))));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.LOCATION, door("GET".equals(request.getMethod()) ? here(request) : "/"));
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException error)
            throws IOException {
        if (Visits.isApi(request)) {
            problems.write(ApiProblem.of(ProblemType.SCOPE_MISSING), request, response);
            return;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static String door(String next) {
        return next.equals("/") ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String pathOf(@Nullable String address) {
        try {
            var uri = URI.create(address == null ? "/" : address);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException odd) {
            return "/";
        }
    }
}
