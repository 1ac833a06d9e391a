package io.willowleaf.survey;

/// What a customer tells us: overall satisfaction and against expectation, 1 to 5 each, a comment, whether we
/// shall look at the complaint again, and whether we may call about it.
public record Answers(int overall, int expectation, String comment, boolean lookAgain, boolean mayCall) {

    /// From somebody who wants no call.
    public Answers(int overall, int expectation, String comment, boolean lookAgain) {
        this(overall, expectation, comment, lookAgain, false);
    }
}
