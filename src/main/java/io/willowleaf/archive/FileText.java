package io.willowleaf.archive;

/// A text file as read, and the encoding it turned out to have.
public record FileText(String text, String charset) {}
