package io.willowleaf.privacy;

/// A mail address that can be written to, in lower case.
public record MailAddress(String text) {}
