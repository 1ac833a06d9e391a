package io.willowleaf.archive;

/// What a keeper remembers of a file: where it is, and the name and kind to give it back under. The archive itself
/// forgets both, because equal bytes come under many names.
public record Kept(ContentId id, String name, String mediaType, long length) {}
