package io.willowleaf.identity.domain;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.TokenCard;
import java.util.List;

/// A program as it stands now: its token, and what any role may do of what the token names.
public record TokenVisit(TokenCard token, List<Grant> grants) {}
