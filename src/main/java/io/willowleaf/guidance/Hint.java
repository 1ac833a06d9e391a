package io.willowleaf.guidance;

import io.willowleaf.starterkit.Bilingual;

/// One place in a text that could be said more kindly. `start` and `end` count characters of the text as it was typed.
///
/// @param severity 1 a hint, 2 a warning, 3 must be changed or justified before the text is sent
/// @param why what it does to the reader
/// @param kinder what to say instead; a sentence to put in its place if `insertable`, else advice
public record Hint(String code, int severity, int start, int end, Bilingual why, Bilingual kinder, boolean insertable) {

    /// The gravest severity: the text is not sent until it is changed or justified.
    public static final int BLOCKING = 3;

    public boolean blocks() {
        return severity >= BLOCKING;
    }
}
