package io.willowleaf.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Carries a short word from a form to the page it leads to, in a sealed cookie: it needs no session, and the next
/// request may meet another node.
class FlashCookie extends AbstractFlashMapManager {

    private static final String NAME = "flash";
    private static final int LONGEST = 2_000;
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final Seal seal;
    private final SessionCookie cookie;
    private final JsonMapper json;

    FlashCookie(Seal seal, SessionCookie cookie, JsonMapper json) {
        this.seal = seal;
        this.cookie = cookie;
        this.json = json;
        setFlashMapTimeout(60);
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return cookie.find(request, NAME)
                .flatMap(seal::findTextOf)
                .map(this::read)
                .<List<FlashMap>>map(flash -> new ArrayList<>(List.of(flash)))
                .orElse(null);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        if (maps.isEmpty()) {
            cookie.clear(response, NAME);
        } else {
            var written = write(maps.getLast());
            if (written.length() < LONGEST) {
                cookie.set(response, NAME, seal.on(written));
            }
        }
    }

    private FlashMap read(String text) {
        var dot = text.indexOf('.');
        var flash = new FlashMap();
        flash.setExpirationTime(Long.parseLong(text.substring(0, dot)));
        var words = Base64.getUrlDecoder().decode(text.substring(dot + 1));
        flash.putAll(json.readValue(new String(words, StandardCharsets.UTF_8), WORDS));
        return flash;
    }

    private String write(FlashMap flash) {
        var words = new TreeMap<String, String>();
        flash.forEach((name, value) -> words.put(name, String.valueOf(value)));
        var text = json.writeValueAsBytes(words);
        return flash.getExpirationTime()
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
