package io.willowleaf.kernel.api;

import io.willowleaf.kernel.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// The language a program's reader asked for in `Accept-Language`; Korean unless English is preferred.
public final class ReaderLanguage {

    private ReaderLanguage() {}

    public static Language of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static Language of(@Nullable String header) {
        if (header == null) {
            return Language.KO;
        }
        try {
            var chosen = Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.KOREAN, Locale.ENGLISH));
            return Locale.ENGLISH.equals(chosen) ? Language.EN : Language.KO;
        } catch (IllegalArgumentException e) {
            return Language.KO;
        }
    }
}
