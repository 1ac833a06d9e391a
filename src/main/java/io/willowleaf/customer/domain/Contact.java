package io.willowleaf.customer.domain;

import io.willowleaf.privacy.BlindMark;
import io.willowleaf.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/// One way to reach a customer: sealed, with the marks it is found by.
public record Contact(
        ContactKind kind,
        Sealed sealed,
        BlindMark whole,
        @Nullable BlindMark ending) {}
