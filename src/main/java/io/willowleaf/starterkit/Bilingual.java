package io.willowleaf.starterkit;

import io.willowleaf.kernel.words.Language;

/// The same words in both languages, kept as data because an organisation may change them.
public record Bilingual(String ko, String en) {

    public String in(Language language) {
        return switch (language) {
            case KO -> ko;
            case EN -> en;
        };
    }
}
