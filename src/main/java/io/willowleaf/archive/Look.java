package io.willowleaf.archive;

/// What a file turned out to be before it is kept; a program would do something by itself if somebody opened it.
public record Look(ContentId id, long length, String mediaType, boolean program) {}
