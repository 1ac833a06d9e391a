package io.willowleaf.workbench.domain;

import io.willowleaf.starterkit.Bilingual;

/// A letter together with what is done when it goes out.
///
/// @param days from the moment it goes out, whole days of 24 hours
/// @param words what is promised, or what is waited for
public record Macro(String code, Bilingual name, String template, Act act, int days, Bilingual words) {

    /// What is done besides.
    public enum Act {
        PROMISE,
        WAIT_DEPARTMENT
    }
}
