package io.willowleaf.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Carries a short word from the form that was sent to the page that follows, in a cookie, so that no session is needed.
/// Only texts travel; what is shown of them are sentences of ours.
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class CookieFlash extends AbstractFlashMapManager {

    private static final String NAME = "flash";
    private static final String PATH = " path";
    private static final int LONGEST = 2000;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    CookieFlash(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        try {
            var texts = json.readValue(Base64.getUrlDecoder().decode(cookie.getValue()), TEXTS);
            var flash = new FlashMap();
            texts.forEach((name, text) -> {
                if (name.equals(PATH)) {
                    flash.setTargetRequestPath(text);
                } else {
                    flash.put(name, text);
                }
            });
            return new ArrayList<>(List.of(flash));
        } catch (JacksonException | IllegalArgumentException _) {
            return null;
        }
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        var value = maps.isEmpty() ? "" : encode(maps.getLast());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofMinutes(1))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private String encode(FlashMap flash) {
        var texts = new java.util.TreeMap<String, String>();
        flash.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        var path = flash.getTargetRequestPath();
        if (path != null) {
            texts.put(PATH, path);
        }
        var value = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.writeValueAsString(texts).getBytes(StandardCharsets.UTF_8));
        return value.length() > LONGEST ? "" : value;
    }
}
