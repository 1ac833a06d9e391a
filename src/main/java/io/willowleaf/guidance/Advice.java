package io.willowleaf.guidance;

/// What a whole text leaves out, or repeats.
///
/// @param severity 1 a hint, 2 a warning, 3 must be changed or justified before the text is sent
/// @param detail what the advice is about where there is something to show: a name, a share in per cent
public record Advice(Point point, int severity, String detail) {

    /// What a letter is looked through for.
    public enum Point {
        APOLOGY_WITHOUT_FAULT,
        REFUSAL_WITHOUT_REASON,
        REFUSAL_WITHOUT_ALTERNATIVE,
        REFUSAL_WITHOUT_APPEAL,
        NAME_NOT_USED,
        NEARLY_THE_SAME
    }

    public boolean blocks() {
        return severity >= Hint.BLOCKING;
    }
}
