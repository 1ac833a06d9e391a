package io.willowleaf.improvement;

import java.util.Locale;

/// What an action is called: `IMP-2026-000031`. The year is that in which it was proposed; at least six digits.
public record ActionNumber(String value) {

    public static ActionNumber of(int year, long counter) {
        return new ActionNumber(String.format(Locale.ROOT, "IMP-%d-%06d", year, counter));
    }

    @Override
    public String toString() {
        return value;
    }
}
