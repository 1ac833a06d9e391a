package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;

/// A door a complaint can come through; some are written down by staff.
public record Channel(String code, Bilingual words, boolean enteredByStaff) {}
