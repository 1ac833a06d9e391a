package io.willowleaf.identity.web;

import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.Viewers;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

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

    void write(HttpServletResponse response, String sessionKey) {
        viewers.findBySession(sessionKey)
                .map(viewer -> new StaffId(viewer.actor().id()))
                .map(people::preferencesOf)
                .ifPresent(look -> write(response, look));
    }

    void write(HttpServletResponse response, Preferences look) {
        write(response, "lang", look.language());
        write(response, "theme", look.theme());
        write(response, "density", look.density());
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
