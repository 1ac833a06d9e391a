package io.willowleaf.calendar;

import io.willowleaf.kernel.words.Language;
import java.time.LocalDate;

/// A day off, why, and who says so.
public record Holiday(LocalDate day, String ko, String en, Kind kind, Source source) {

    public enum Kind {
        PUBLIC,
        SUBSTITUTE,
        AD_HOC
    }

    /// Reckoned by the rules, announced by the government, or entered here.
    public enum Source {
        GENERATED,
        GAZETTE,
        ADMIN
    }

    public String name(Language language) {
        return switch (language) {
            case KO -> ko;
            case EN -> en;
        };
    }
}
