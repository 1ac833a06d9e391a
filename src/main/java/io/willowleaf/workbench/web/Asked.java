package io.willowleaf.workbench.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the address of a complaint page asks for: the form to open (`do`), the tab of the composer, the part of the
/// timeline to show, the letter to begin with, and the form that was just taken.
record Asked(String form, String tab, String show, String template, String did) {

    static Asked of(
            @Nullable String form,
            @Nullable String tab,
            @Nullable String show,
            @Nullable String template,
            @Nullable String did) {
        return new Asked(said(form), said(tab), said(show), said(template), said(did));
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
