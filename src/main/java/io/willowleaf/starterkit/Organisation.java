package io.willowleaf.starterkit;

/// Whose installation this is, and what it calls a customer (고객님, 선생님) and a complaint (불만, 민원).
public record Organisation(Bilingual name, String preset, Bilingual customer, Bilingual complaint) {}
