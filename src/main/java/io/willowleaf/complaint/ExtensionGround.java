package io.willowleaf.complaint;

/// The only grounds on which the law lets a petition take longer; too much work and nobody there are none of them.
/// Source: Enforcement Decree of the Civil Petitions Treatment Act, art. 21.
public enum ExtensionGround {
    COOPERATION,
    SITE_CHECK,
    FORCE_MAJEURE,
    SIMILAR
}
