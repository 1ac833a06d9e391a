package io.willowleaf.protection;

import io.willowleaf.starterkit.Bilingual;

/// One step of the protocol: when it is offered and what is said or done then.
public record LadderStep(String code, int place, Kind kind, Bilingual name, Bilingual when, Bilingual words) {

    public enum Kind {
        WARNING,
        ENDING,
        CARE
    }

    /// Whether it is said to the customer.
    public boolean isSaid() {
        return kind != Kind.CARE;
    }
}
