package io.willowleaf.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Answers those who are not let in: people are led to the door, programs get a problem they can read.
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException error)
            throws IOException {
        if (Visits.isApi(request) || Visits.hasToken(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problem(response, HttpStatus.UNAUTHORIZED, "A valid API token is needed: Authorization: Bearer …");
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
            problem(response, HttpStatus.FORBIDDEN, "This token does not have the scope that is needed here.");
            return;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static void problem(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), detail));
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
