package io.willowleaf.guidance;

import io.willowleaf.starterkit.Bilingual;

/// Something a template leaves open, by the name it has in the text: `{{접수번호}}`, `{{number}}`.
public record Slot(String code, Bilingual name) {}
