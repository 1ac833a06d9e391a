package io.willowleaf.intake.api;

import io.willowleaf.kernel.words.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language a program's reader asked for in `Accept-Language`; Korean unless English is preferred.
final class ReaderLanguage {

    private ReaderLanguage() {}

    static Language of(@Nullable String header) {
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
