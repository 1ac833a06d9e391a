package io.willowleaf.guidance.domain;

import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Wording to avoid, when it counts, and what to say instead.
///
/// @param pattern forms separated by ` / `; `~` stands for up to eight characters of the same sentence. With a rule:
/// the list the rule works with
/// @param beginsWord counts only at the beginning of a word
/// @param endsSentence counts only where the sentence ends with it
/// @param asAddress counts only where somebody is spoken to with it
/// @param unlessFollowedBy does not count where one of these follows within fifteen characters; one of a single
/// syllable must follow directly
/// @param unlessPrecededBy does not count where one of these stands within fifteen characters before it
public record Phrase(
        String code,
        Bilingual name,
        Bilingual category,
        String pattern,
        @Nullable Rule rule,
        boolean beginsWord,
        boolean endsSentence,
        boolean asAddress,
        List<String> unlessFollowedBy,
        List<String> unlessPrecededBy,
        Bilingual why,
        Bilingual kinder,
        boolean insertable,
        int severity) {

    /// What no list of forms can say.
    public enum Rule {
        PLAIN_SPEECH,
        MISAPPLIED_HONORIFIC,
        JARGON
    }

    /// Whether every form has letters to look for.
    public static boolean isPattern(String pattern) {
        var forms = forms(pattern);
        return !forms.isEmpty()
                && forms.stream()
                        .allMatch(form -> Letters.of(form.replace("~", "")).size() > 0);
    }

    /// The parts between slashes.
    public static List<String> forms(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.strip().split("\\s*/\\s*", -1));
    }
}
