package io.willowleaf.portal;

import io.willowleaf.identity.TeamId;
import io.willowleaf.starterkit.Bilingual;
import org.jspecify.annotations.Nullable;

/// What a short link stands for, and the channel it counts for: a moment of truth where it was put up, or a box with
/// words of its own and a team that receives what is told there.
public record Sign(
        String code,
        @Nullable String moment,
        Bilingual name,
        String channel,
        @Nullable SignWords words,
        @Nullable TeamId team) {

    public static Sign ofMoment(String code, String moment, Bilingual name, String channel) {
        return new Sign(code, moment, name, channel, null, null);
    }

    public static Sign ofBox(String code, Bilingual name, String channel, SignWords words, TeamId team) {
        return new Sign(code, null, name, channel, words, team);
    }
}
