package io.willowleaf.identity.web;

import io.willowleaf.identity.TokenCard;
import io.willowleaf.kernel.page.Problems;
import java.util.Set;

/// What is typed about a new token.
public record TokenForm(String name, Set<String> scopes, String purpose, int days) {

    private static final int LONGEST_DAYS = 3_650;

    Problems problems() {
        return Problems.NONE
                .with(name.isBlank(), "name", "identity.field.name.missing")
                .with(scopes.isEmpty(), "scopes", "identity.token.scopes")
                .with(scopes.contains(TokenCard.PII) && purpose.isBlank(), "purpose", "identity.token.purpose")
                .with(days < 1 || days > LONGEST_DAYS, "days", "identity.token.days");
    }
}
