package io.willowleaf.guidance;

import io.willowleaf.starterkit.Bilingual;

/// What a conversation may look like, and what then helps. It belongs to one complaint and ends with it.
public record Signal(String code, Bilingual name, Bilingual coaching) {}
