package io.willowleaf.identity.web;

import org.jspecify.annotations.Nullable;

/// What was typed, where to go afterwards, and what went wrong.
public record SignInPage(
        String email, String next, @Nullable String problem) {}
