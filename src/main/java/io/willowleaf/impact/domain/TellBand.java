package io.willowleaf.impact.domain;

/// Of those who tell others, this share tells about so many people.
public record TellBand(double share, Spread people) {}
