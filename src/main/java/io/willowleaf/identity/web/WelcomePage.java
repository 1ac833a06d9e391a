package io.willowleaf.identity.web;

import io.willowleaf.kernel.page.Problems;

/// What somebody new has typed, and what is wrong with it.
public record WelcomePage(String key, String name, String email, Problems problems) {}
