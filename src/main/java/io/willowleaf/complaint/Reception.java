package io.willowleaf.complaint;

import io.willowleaf.archive.Kept;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.words.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a door hands in. Only the channel and the words are needed; without an owner the duty desk answers for it,
/// without a time it is received now.
public record Reception(
        String channel,
        String words,
        @Nullable String happened,
        @Nullable String expected,
        @Nullable String wished,
        @Nullable String orderNumber,
        @Nullable CustomerId customer,
        @Nullable Emotion emotion,
        @Nullable StaffId owner,
        @Nullable TeamId team,
        Language language,
        @Nullable Instant receivedAt,
        List<Kept> files,
        @Nullable ReceptionKey key) {

    /// The least a door can hand in.
    public static Reception of(String channel, String words) {
        return new Reception(
                channel, words, null, null, null, null, null, null, null, null, Language.KO, null, List.of(), null);
    }

    public Reception told(@Nullable String when, @Nullable String expectation, @Nullable String wish) {
        return new Reception(
                channel,
                words,
                when,
                expectation,
                wish,
                orderNumber,
                customer,
                emotion,
                owner,
                team,
                language,
                receivedAt,
                files,
                key);
    }

    public Reception about(@Nullable String order) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                order,
                customer,
                emotion,
                owner,
                team,
                language,
                receivedAt,
                files,
                key);
    }

    public Reception by(@Nullable CustomerId who) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                orderNumber,
                who,
                emotion,
                owner,
                team,
                language,
                receivedAt,
                files,
                key);
    }

    public Reception feeling(@Nullable Emotion felt) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                orderNumber,
                customer,
                felt,
                owner,
                team,
                language,
                receivedAt,
                files,
                key);
    }

    public Reception to(@Nullable StaffId officer, @Nullable TeamId of) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                orderNumber,
                customer,
                emotion,
                officer,
                of,
                language,
                receivedAt,
                files,
                key);
    }

    public Reception in(Language spoken) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                orderNumber,
                customer,
                emotion,
                owner,
                team,
                spoken,
                receivedAt,
                files,
                key);
    }

    public Reception at(@Nullable Instant time) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                orderNumber,
                customer,
                emotion,
                owner,
                team,
                language,
                time,
                files,
                key);
    }

    public Reception once(@Nullable ReceptionKey request) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                orderNumber,
                customer,
                emotion,
                owner,
                team,
                language,
                receivedAt,
                files,
                request);
    }

    /// With what came with it; the files are in the archive already.
    public Reception with(List<Kept> attached) {
        return new Reception(
                channel,
                words,
                happened,
                expected,
                wished,
                orderNumber,
                customer,
                emotion,
                owner,
                team,
                language,
                receivedAt,
                attached,
                key);
    }
}
