package io.willowleaf.shell;

import io.willowleaf.kernel.words.Language;

/// How somebody likes to see the pages.
public record Look(Language language, Theme theme, Density density) {

    public static final Look DEFAULT = new Look(Language.KO, Theme.AUTO, Density.NORMAL);
}
