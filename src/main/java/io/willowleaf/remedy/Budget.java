package io.willowleaf.remedy;

import io.willowleaf.kernel.Money;
import io.willowleaf.starterkit.Bilingual;

/// What one person or one team may spend in a month on going a step beyond what was asked.
public record Budget(String code, Bilingual name, Money perMonth) {

    public static final String PERSON = "PERSON";
    public static final String TEAM = "TEAM";
}
