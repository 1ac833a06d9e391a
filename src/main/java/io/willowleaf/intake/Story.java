package io.willowleaf.intake;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.kernel.words.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody told us at a door, in their words, and how to reach them. Only the words are needed.
public record Story(
        String channel,
        String words,
        @Nullable String happened,
        @Nullable String expected,
        @Nullable String wished,
        @Nullable String order,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable Emotion emotion,
        Language language,
        @Nullable Instant receivedAt) {

    /// The same, from somebody who is reached at this number.
    public Story reachedAt(String number) {
        return new Story(
                channel, words, happened, expected, wished, order, name, number, mail, emotion, language, receivedAt);
    }

    /// The same, told at this time; now if there is none.
    public Story at(@Nullable Instant time) {
        return new Story(channel, words, happened, expected, wished, order, name, phone, mail, emotion, language, time);
    }
}
