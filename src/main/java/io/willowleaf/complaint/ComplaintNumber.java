package io.willowleaf.complaint;

import java.util.Locale;

/// The receipt number a customer is told: `C-2026-000123`. The year is that of receipt in Seoul; at least six digits.
public record ComplaintNumber(String value) {

    public static ComplaintNumber of(int year, long counter) {
        return new ComplaintNumber(String.format(Locale.ROOT, "C-%d-%06d", year, counter));
    }

    @Override
    public String toString() {
        return value;
    }
}
