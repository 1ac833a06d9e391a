package io.willowleaf.complaint.desk;

import io.willowleaf.privacy.desk.Sensitive;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Words as they may be kept: letters that no database takes are marked as lost, syllables are put together, and
/// numbers nobody may keep are sealed.
final class Clean {

    private static final char LOST = '\uFFFD';

    private Clean() {}

    static String words(String typed) {
        return Sensitive.seal(Normalizer.normalize(storable(typed), Normalizer.Form.NFC));
    }

    static @Nullable String find(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : words(typed);
    }

    private static String storable(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.codePoints().forEach(letter -> kept.appendCodePoint(isStorable(letter) ? letter : LOST));
        return kept.toString();
    }

    private static boolean isStorable(int letter) {
        return letter != 0 && !(letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }
}
