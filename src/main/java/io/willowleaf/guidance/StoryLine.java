package io.willowleaf.guidance;

/// One thing that whoever takes over has to know: `experienced`, `expected`, `wished` or `promised`.
public record StoryLine(String part, String said) {}
