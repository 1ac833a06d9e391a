package io.willowleaf.protection;

import io.willowleaf.starterkit.Bilingual;

/// A kind of abuse. After a grave one the conversation may end at once.
public record Situation(String code, Bilingual name, Bilingual family, boolean grave) {}
