package io.willowleaf.portal;

import io.willowleaf.starterkit.Bilingual;

/// What a sign of its own asks, and how it thanks.
public record SignWords(Bilingual question, Bilingual thanks) {}
