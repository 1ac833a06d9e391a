package io.willowleaf.integration;

/// An event in the words it leaves the house in.
///
/// @param key what it is kept in order with: the receipt number, or the stream where it is about no complaint
public record Told(long position, String type, String key, String words) {}
