package io.willowleaf.kernel.words;

import java.util.Locale;

/// The two languages of the product; Korean unless chosen otherwise.
public enum Language {
    KO(Locale.KOREAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// `ko` or `en`, as in file names and the `lang` attribute.
    public String code() {
        return locale.getLanguage();
    }
}
