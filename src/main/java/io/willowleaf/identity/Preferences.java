package io.willowleaf.identity;

import io.willowleaf.kernel.words.Language;

/// How somebody likes to see the screens.
public record Preferences(Language language, Theme theme, Density density) {

    public static final Preferences DEFAULT = new Preferences(Language.KO, Theme.AUTO, Density.NORMAL);

    public Preferences with(Language chosen) {
        return new Preferences(chosen, theme, density);
    }

    public Preferences with(Theme chosen) {
        return new Preferences(language, chosen, density);
    }

    public Preferences with(Density chosen) {
        return new Preferences(language, theme, chosen);
    }
}
