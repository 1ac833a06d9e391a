package io.willowleaf.portal;

import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;

/// What we tell everybody about a matter that many ask about. It is written for the public and says nothing about
/// anybody.
///
/// @param words the English ones may be empty: then the Korean ones are shown
/// @param shown whether customers see it
public record PublicAnswer(AnswerId id, Bilingual heading, Bilingual words, boolean shown) {

    public String wordsIn(Language language) {
        return words.in(language).isEmpty() ? words.ko() : words.in(language);
    }

    /// Everything it is found by.
    public String whole() {
        return String.join("\n", heading.ko(), words.ko(), heading.en(), words.en());
    }
}
