package io.willowleaf.survey;

/// What a customer tells us: overall satisfaction and against expectation, 1 to 5 each, a comment, and whether we shall
/// look at the complaint again.
public record Answers(int overall, int expectation, String comment, boolean lookAgain) {}
