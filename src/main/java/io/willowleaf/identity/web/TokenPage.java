package io.willowleaf.identity.web;

/// A new token, shown once.
public record TokenPage(String name, String token) {}
