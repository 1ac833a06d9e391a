package io.willowleaf.protection;

/// How often the same customer brought what may be the same matter, and how often they were told the result.
public record Repetition(int times, int told) {

    private static final int TIMES = 3;
    private static final int TOLD = 2;

    /// Three times or more after two results. Only a hint: a person looks at whether it is the same.
    /// Source: Civil Petitions Treatment Act 23.
    public boolean isSuggested() {
        return times >= TIMES && told >= TOLD;
    }
}
