package io.willowleaf.protection.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.Bilingual;
import java.util.Objects;

/// The words of one step in both languages, as somebody changed them.
public record ScriptForm(String ko, String en, String whenKo, String whenEn, String wordsKo, String wordsEn) {

    /// What a request leaves out is empty.
    public ScriptForm {
        ko = Objects.requireNonNullElse(ko, "");
        en = Objects.requireNonNullElse(en, "");
        whenKo = Objects.requireNonNullElse(whenKo, "");
        whenEn = Objects.requireNonNullElse(whenEn, "");
        wordsKo = Objects.requireNonNullElse(wordsKo, "");
        wordsEn = Objects.requireNonNullElse(wordsEn, "");
    }

    Problems problems() {
        return Problems.NONE
                .with(ko.isBlank() || en.isBlank(), "ko", "protection.script.problem")
                .with(whenKo.isBlank() || whenEn.isBlank(), "whenKo", "protection.script.problem")
                .with(wordsKo.isBlank() || wordsEn.isBlank(), "wordsKo", "protection.script.problem");
    }

    Bilingual name() {
        return new Bilingual(ko.strip(), en.strip());
    }

    Bilingual when() {
        return new Bilingual(whenKo.strip(), whenEn.strip());
    }

    Bilingual words() {
        return new Bilingual(wordsKo.strip(), wordsEn.strip());
    }
}
