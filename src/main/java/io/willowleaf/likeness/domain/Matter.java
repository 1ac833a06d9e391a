package io.willowleaf.likeness.domain;

/// From where on two texts are taken to be about the same matter: the cosine of their words, weighed by rarity.
/// Chosen on pairs that people sorted; see `docs/the-same-again.md`.
public final class Matter {

    public static final double SAME = .30;

    /// From where on what is told to everybody may answer what somebody says.
    public static final double ANSWERED = .25;

    private Matter() {}
}
