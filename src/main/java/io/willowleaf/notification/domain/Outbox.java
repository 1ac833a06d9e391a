package io.willowleaf.notification.domain;

import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.Bounce;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.OpenMessage;
import io.willowleaf.notification.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Letters written, waiting and sent.
public interface Outbox {

    /// The way out that is no door for short messages.
    String MAIL = "";

    /// The message with this fixed id; written and made due unless it was there already.
    MessageId add(Letter letter, Actor by, Instant now);

    /// The letter that has waited longest past its time to leave by this door; it comes again at `lease` unless
    /// something is recorded before.
    Optional<Claim> claim(String door, Instant now, Instant lease);

    default Optional<Claim> claim(Instant now, Instant lease) {
        return claim(MAIL, now, lease);
    }

    void sent(Claim claim, Instant now);

    /// Without a next time it stays, visible, until somebody lets it be tried again.
    void failed(Claim claim, Failure why, Instant now, @Nullable Instant next);

    /// False when it is waiting or was sent.
    boolean tryAgain(MessageId id, Instant now);

    /// Nothing leaves by this door any more: what waits for it stays, visible, until somebody decides.
    void giveUp(String door, Instant now);

    /// How many left by this door.
    int sentSince(String door, Instant since);

    /// How many went to whom this mark is of, those to our own people left out.
    int sentTo(String mark, Instant since);

    /// How many of this kind were written to them.
    int writtenTo(String mark, Purpose purpose, Instant since);

    /// Puts a letter off that was not tried.
    void putOff(Claim claim, Instant next);

    boolean isStopped();

    void stop(boolean stopped, Actor by, Instant now);

    List<Waiting> page(@Nullable MessageId before, Show show, Readership readership, int limit);

    Optional<Waiting> find(MessageId id);

    List<OpenMessage.Try> tries(MessageId id);

    Backlog backlog(Instant now);

    /// Those that failed and should have left by a door for short messages.
    long failedAtDoors();

    /// What has not left; a thousand are counted at most.
    ///
    /// @param oldestDue of the letters past their time
    record Backlog(@Nullable Instant oldestDue, long waiting, long failed) {}

    /// Which teams' letters somebody may read; those of no team only together with all.
    record Readership(boolean all, Set<TeamId> teams) {

        public boolean covers(Letter letter) {
            return all || (letter.team() != null && teams.contains(letter.team()));
        }
    }

    /// What stood in the way, and what the server said about it.
    record Failure(Obstacle obstacle, @Nullable String said) {}

    /// Which lines of the outbox to show.
    enum Show {
        ALL,
        WAITING,
        SENT,
        FAILED
    }

    /// A letter with what became of it so far.
    record Waiting(
            MessageId id,
            Letter letter,
            Instant writtenAt,
            int tries,
            @Nullable Instant sentAt,
            @Nullable Instant nextTryAt,
            @Nullable Bounce bounce) {}
}
