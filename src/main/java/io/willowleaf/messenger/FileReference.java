package io.willowleaf.messenger;

/// A file that lies at the provider, to be fetched by a person.
public record FileReference(String name, String url) {}
