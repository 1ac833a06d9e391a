package io.willowleaf.shell.web;

import io.willowleaf.kernel.words.Language;
import io.willowleaf.shell.Density;
import io.willowleaf.shell.Look;
import io.willowleaf.shell.Theme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Keeps language, theme and density in cookies of a year, so that they hold before and after signing in.
final class LookCookies {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    static final String DENSITY = "density";

    private LookCookies() {}

    static Look read(HttpServletRequest request) {
        return new Look(
                chosen(request, LANGUAGE, Language.values(), Look.DEFAULT.language()),
                chosen(request, THEME, Theme.values(), Look.DEFAULT.theme()),
                chosen(request, DENSITY, Density.values(), Look.DEFAULT.density()));
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String name, Enum<?> value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, code(value))
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .build()
                        .toString());
    }

    private static <E extends Enum<E>> E chosen(HttpServletRequest request, String name, E[] values, E otherwise) {
        Cookie cookie = WebUtils.getCookie(request, name);
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
