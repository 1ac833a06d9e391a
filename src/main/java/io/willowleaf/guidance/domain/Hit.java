package io.willowleaf.guidance.domain;

/// A phrase found in a text: the place counts characters of the text as it was typed.
public record Hit(Phrase phrase, int start, int end) {}
