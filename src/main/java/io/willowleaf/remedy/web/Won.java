package io.willowleaf.remedy.web;

import org.jspecify.annotations.Nullable;

/// An amount as it is typed: digits, with or without commas.
final class Won {

    private static final int LONGEST = 12;

    private Won() {}

    /// Nothing typed is zero; null where it is no amount.
    static @Nullable Long read(String typed) {
        var won = typed.replace(",", "").strip();
        if (won.length() > LONGEST || !won.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return null;
        }
        return won.isEmpty() ? 0L : Long.valueOf(won);
    }
}
