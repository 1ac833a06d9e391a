package io.willowleaf.intake;

import io.willowleaf.complaint.ComplaintNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody told one of us: the story, the complaint it goes on with if there is one, when they are called back,
/// and the call it was told in (`call` when a telephone system told about it, else `talk`).
public record Spoken(
        Story story,
        @Nullable ComplaintNumber into,
        @Nullable Instant callBack,
        @Nullable CallId call,
        @Nullable Conversation talk) {}
