package io.willowleaf.identity.web;

import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Takes the look somebody chose along to the browser in which they sign in.
@Component
class LookCookies {

    private final Viewers viewers;
    private final PeopleDesk people;
    private final SessionCookie cookie;

    LookCookies(Viewers viewers, PeopleDesk people, SessionCookie cookie) {
        this.viewers = viewers;
        this.people = people;
        this.cookie = cookie;
    }

    /// What this browser has chosen before signing in stays.
    void bring(HttpServletRequest request, HttpServletResponse response, String sessionKey) {
        viewers.findBySession(sessionKey)
                .map(viewer -> new StaffId(viewer.actor().id()))
                .map(people::preferencesOf)
                .map(LookCookies::named)
                .ifPresent(look -> look.forEach((name, value) -> {
                    if (WebUtils.getCookie(request, name) == null) {
                        write(response, name, value);
                    }
                }));
    }

    void write(HttpServletResponse response, Preferences look) {
        named(look).forEach((name, value) -> write(response, name, value));
    }

    private static Map<String, Enum<?>> named(Preferences look) {
        return Map.of("lang", look.language(), "theme", look.theme(), "density", look.density());
    }

    private void write(HttpServletResponse response, String name, Enum<?> value) {
        var written = ResponseCookie.from(name, value.name().toLowerCase(Locale.ROOT))
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(cookie.secure());
        response.addHeader(HttpHeaders.SET_COOKIE, written.build().toString());
    }
}
