package io.willowleaf.starterkit;

import java.util.List;

/// A kind of organisation, with the words and rules it starts from.
public record Preset(String code, Bilingual name, Bilingual customer, Bilingual complaint, List<String> rules) {}
