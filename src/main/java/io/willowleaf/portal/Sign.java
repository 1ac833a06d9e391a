package io.willowleaf.portal;

import io.willowleaf.starterkit.Bilingual;

/// What a short link stands for: the moment of truth it was put up at, and the channel it counts for.
public record Sign(String code, String moment, Bilingual name, String channel) {}
