package io.willowleaf.identity.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.TokenCard;
import io.willowleaf.kernel.page.Problems;
import java.time.Instant;
import java.util.List;

/// The tokens there are, and the form for a new one.
public record TokensPage(
        List<TokenCard> tokens, List<Permission> scopes, TokenForm form, Problems problems, Instant now) {}
