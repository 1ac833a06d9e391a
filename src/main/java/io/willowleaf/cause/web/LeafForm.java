package io.willowleaf.cause.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.Bilingual;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a cause is to be called, and the group of a new one.
public record LeafForm(String group, String ko, String en) {

    static final LeafForm EMPTY = new LeafForm(null, null, null);

    public LeafForm(@Nullable String group, @Nullable String ko, @Nullable String en) {
        this.group = Objects.requireNonNullElse(group, "");
        this.ko = Objects.requireNonNullElse(ko, "");
        this.en = Objects.requireNonNullElse(en, "");
    }

    Problems problems() {
        return Problems.NONE.with(ko.isBlank(), "ko", "cause.problem.ko").with(en.isBlank(), "en", "cause.problem.en");
    }

    Bilingual words() {
        return new Bilingual(ko.strip(), en.strip());
    }
}
