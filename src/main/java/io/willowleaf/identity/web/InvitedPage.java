package io.willowleaf.identity.web;

/// A one-time link, shown once.
public record InvitedPage(String name, String link) {}
