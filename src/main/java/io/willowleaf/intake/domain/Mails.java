package io.willowleaf.intake.domain;

import io.willowleaf.archive.ContentId;
import io.willowleaf.intake.MailId;
import io.willowleaf.intake.MailOutcome;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The mails that were handed in, and what became of each.
public interface Mails {

    /// The mail with these bytes; the same bytes are one mail.
    MailId keep(ContentId raw, long size, byte @Nullable [] key, Origin origin, Instant now);

    boolean knows(ContentId raw);

    /// The bytes that came with this key before.
    Optional<ContentId> findByKey(byte[] key);

    /// Nobody else works on this until the transaction ends.
    void hold(String what);

    Optional<Stored> find(MailId id);

    /// What we understood of it; replaces what was understood before.
    void read(MailId id, Reading reading, Instant now);

    void came(MailId id, Result result, Actor by, Instant now);

    /// What another mail with the same id of its own that says the same came to.
    Optional<Result> findTwin(MailId id, String messageId, String fingerprint);

    /// The newest first.
    List<Stored> page(boolean onlyWaiting, @Nullable MailId before, int limit);

    /// Those nobody has read yet, the oldest first.
    List<MailId> unread(Instant since, Instant before, int limit);

    /// How many wait to be read or for a person, up to a thousand.
    int waiting();

    /// `hint` is the complaint it may belong to, though nothing proves it.
    record Result(
            MailOutcome outcome,
            @Nullable String complaint,
            @Nullable String hint) {

        public Result(MailOutcome outcome, @Nullable String complaint) {
            this(outcome, complaint, null);
        }
    }

    /// `fingerprint` is the same for two mails that say the same.
    record Reading(String messageId, String sealedSender, String subject, String fingerprint) {}

    record Stored(
            MailId id,
            ContentId raw,
            long size,
            Origin origin,
            Instant receivedAt,
            @Nullable String sealedSender,
            @Nullable String subject,
            @Nullable Result result) {}
}
