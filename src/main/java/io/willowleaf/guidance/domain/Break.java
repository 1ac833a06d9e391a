package io.willowleaf.guidance.domain;

/// What stands between two letters of a text, weakest first.
enum Break {
    NONE,
    SPACE,
    MARK,
    LINE,
    STOP,
    QUOTE
}
