package io.willowleaf.identity.web;

import io.willowleaf.kernel.config.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The cookies of this installation. Where people come by https they are marked secure and bound to this very host.
@Component
class SessionCookie {

    private static final String NAME = "willowleaf";

    private final boolean secure;

    SessionCookie(Settings settings) {
        secure = "https".equals(settings.baseUrl().getScheme());
        if (!secure) {
            LoggerFactory.getLogger(SessionCookie.class)
                    .warn("WILLOWLEAF_BASE_URL is not https: cookies travel unprotected. Fine on one's own machine.");
        }
    }

    Optional<String> find(HttpServletRequest request) {
        return find(request, NAME);
    }

    void set(HttpServletResponse response, String key) {
        set(response, NAME, key);
    }

    void clear(HttpServletResponse response) {
        clear(response, NAME);
    }

    boolean secure() {
        return secure;
    }

    Optional<String> find(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, full(name));
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    void set(HttpServletResponse response, String name, String value) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, value).build().toString());
    }

    void clear(HttpServletResponse response, String name) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(name, "").maxAge(0).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(full(name), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    private String full(String name) {
        return secure ? "__Host-" + name : name;
    }
}
