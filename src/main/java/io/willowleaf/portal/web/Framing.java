package io.willowleaf.portal.web;

import io.willowleaf.identity.Theme;
import io.willowleaf.kernel.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// How our form stands in the page of others: in which language and look, and on which site. It is carried in the
/// address, for in the frame of others nothing else is kept.
public record Framing(Language language, Theme theme, String site) {

    private static final String ENGLISH = "en";

    static Framing of(HttpServletRequest request) {
        var asked = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        return new Framing(
                ENGLISH.equals(asked.getFirst("lang")) ? Language.EN : Language.KO,
                theme(asked.getFirst("theme")),
                decoded(asked.getFirst("site")));
    }

    Framing on(String origin) {
        return new Framing(language, theme, origin);
    }

    /// The same in the other language.
    public Framing other() {
        return new Framing(language == Language.KO ? Language.EN : Language.KO, theme, site);
    }

    public @Nullable String origin() {
        return site.isEmpty() ? null : site;
    }

    /// The address of one of these pages.
    public String to(String path) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("lang", language.code());
        if (theme != Theme.LIGHT) {
            address.queryParam("theme", theme == Theme.DARK ? "dark" : "auto");
        }
        if (!site.isEmpty()) {
            address.queryParam("site", "{site}");
        }
        return address.encode().buildAndExpand(site).toUriString();
    }

    private static Theme theme(@Nullable String asked) {
        return "dark".equals(asked) ? Theme.DARK : "auto".equals(asked) ? Theme.AUTO : Theme.LIGHT;
    }

    private static String decoded(@Nullable String text) {
        try {
            return text == null ? "" : UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
