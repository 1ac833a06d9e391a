package io.willowleaf.management;

import java.util.Locale;

/// What a decision is called: `DEC-2026-000001`. The year is that in which it was made; at least six digits.
public record DecisionNumber(String value) {

    public static DecisionNumber of(int year, long counter) {
        return new DecisionNumber(String.format(Locale.ROOT, "DEC-%d-%06d", year, counter));
    }

    @Override
    public String toString() {
        return value;
    }
}
