package io.willowleaf.remedy;

import io.willowleaf.starterkit.Bilingual;

/// A way to put it right, and what shows that it was done.
public record Remedy(String code, Bilingual name, Bilingual evidence, boolean costsMoney) {}
