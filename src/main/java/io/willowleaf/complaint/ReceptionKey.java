package io.willowleaf.complaint;

/// What makes a repeated request known again: the door, the key the client chose, and the body that came with it.
/// Only hashes of key and body are kept.
public record ReceptionKey(String door, String key, String body) {}
