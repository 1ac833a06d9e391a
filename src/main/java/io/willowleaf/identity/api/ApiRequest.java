package io.willowleaf.identity.api;

import jakarta.servlet.http.HttpServletRequest;

/// What is to be known of a request before any route is reached.
final class ApiRequest {

    private static final int LONGEST = 200;

    private ApiRequest() {}

    static boolean is(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /// As the audit names it.
    static String object(HttpServletRequest request) {
        var whole = "request:" + request.getMethod() + " " + path(request);
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }
}
