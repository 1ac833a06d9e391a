package io.willowleaf.shell.web;

import io.willowleaf.identity.Density;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Theme;
import io.willowleaf.kernel.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Keeps language, theme and density in cookies of a year, so that they hold before and after signing in. Where the
/// address of a page says language or theme itself, that holds.
final class LookCookies {

    private static final String LETTERS = "letters";
    private static final String LARGE = "large";

    private LookCookies() {}

    static Preferences read(HttpServletRequest request) {
        return new Preferences(
                chosen(request, "lang", Language.values(), Preferences.DEFAULT.language()),
                chosen(request, "theme", Theme.values(), Preferences.DEFAULT.theme()),
                chosen(request, "density", Density.values(), Preferences.DEFAULT.density()));
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Preferences look) {
        write(request, response, "lang", look.language());
        write(request, response, "theme", look.theme());
        write(request, response, "density", look.density());
    }

    /// Whether letters are shown larger in this browser.
    static boolean large(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LETTERS);
        return cookie != null && cookie.getValue().equals(LARGE);
    }

    static void large(HttpServletRequest request, HttpServletResponse response, boolean large) {
        add(request, response, LETTERS, large ? LARGE : "normal");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String name, Enum<?> value) {
        add(request, response, name, code(value));
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .build()
                        .toString());
    }

    private static <E extends Enum<E>> E chosen(HttpServletRequest request, String name, E[] values, E otherwise) {
        if (request.getAttribute(otherwise.getDeclaringClass().getName()) instanceof Enum<?> asked) {
            return otherwise.getDeclaringClass().cast(asked);
        }
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null
                ? otherwise
                : Arrays.stream(values)
                        .filter(value -> code(value).equals(cookie.getValue()))
                        .findFirst()
                        .orElse(otherwise);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
