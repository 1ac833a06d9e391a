package io.willowleaf.workbench.domain;

/// A list that somebody named and kept: its address without what stands before the question mark. A shared one is seen
/// by the whole team and removed only by whoever keeps it.
public record SavedView(long id, String name, String question, boolean shared, boolean mine) {}
