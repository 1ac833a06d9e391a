package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;

/// What a level of severity means in one dimension.
public record SeverityLevel(String dimension, Bilingual dimensionWords, Severity level, Bilingual words) {}
