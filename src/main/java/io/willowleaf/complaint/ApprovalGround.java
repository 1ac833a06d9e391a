package io.willowleaf.complaint;

/// Why somebody else looks at a decision before it goes out: it gives more than the officer may, it declines where that
/// needs a second pair of eyes, or the customer did not accept the first one.
public enum ApprovalGround {
    LIMIT,
    ADVERSE,
    DISPUTED
}
