package io.willowleaf.identity;

/// How far a permission reaches, narrowest first.
public enum Reach {
    NONE,
    OWN,
    TEAM,
    ALL
}
