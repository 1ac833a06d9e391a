package io.willowleaf.guidance;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.starterkit.Bilingual;
import org.jspecify.annotations.Nullable;

/// Something good to remember just now. Conditions that are null always hold.
///
/// @param emotion from this feeling on
public record Reminder(
        String code,
        Bilingual words,
        Bilingual why,
        @Nullable Emotion emotion,
        @Nullable Setting setting,
        @Nullable When moment) {

    /// How far a complaint is.
    public enum When {
        FIRST,
        WAITING,
        ANSWERING,
        DISPUTED
    }

    /// How much it asks for; what asks for most fits best.
    public int conditions() {
        return (emotion == null ? 0 : 1) + (setting == null ? 0 : 1) + (moment == null ? 0 : 1);
    }
}
