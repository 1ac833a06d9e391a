package io.willowleaf.intake.web;

import io.willowleaf.intake.CounterNow;

/// How it stands at a place, for whoever is there; the token is for the next number drawn from this page.
public record PlacePage(CounterNow now, String token) {}
