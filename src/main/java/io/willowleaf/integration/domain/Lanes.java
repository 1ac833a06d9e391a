package io.willowleaf.integration.domain;

import io.willowleaf.integration.DeliveryTry;
import io.willowleaf.integration.ParkedStream;
import io.willowleaf.integration.WebhookId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What waits to be delivered: for each webhook and each thing it is told about, one after the other.
public interface Lanes {

    /// Lines up these entries of the log; what waits already is not lined up twice.
    void lineUp(WebhookId webhook, Collection<Entry> entries, Instant now);

    /// The webhooks that have something to do now.
    List<WebhookId> busy(Instant now);

    /// Takes up at most so many lanes of a webhook; they fall back at `until` unless they are left before.
    List<Lane> claim(WebhookId webhook, int most, Instant now, Instant until);

    /// The first of what waits in a lane.
    List<Long> waiting(Lane lane, int most);

    /// The first of them was delivered. False if the lane fell back meanwhile.
    boolean delivered(Lane lane, Tried tried);

    /// The first of them was not; without a next time the lane is parked. False if the lane fell back meanwhile.
    boolean missed(Lane lane, Tried tried, @Nullable Instant next);

    /// Nothing is left to say about this entry.
    void drop(Lane lane, long position);

    /// Goes on with what still waits, or ends.
    void leave(Lane lane, Instant now);

    List<ParkedStream> parked(WebhookId webhook, int limit);

    /// Lets parked lanes be tried again; all of them where none is named. Answers how many.
    int tryAgain(WebhookId webhook, @Nullable String stream, Instant now);

    /// Newest first.
    List<DeliveryTry> tries(WebhookId webhook, boolean missed, @Nullable Long before, int limit);

    Optional<DeliveryTry> findTry(WebhookId webhook, long id);

    /// Forgets tries from before that time, at most so many.
    int forget(Instant before, int most);

    /// How it stands with all of them together.
    Figures figures(Instant now);

    /// An entry of the log, by its place.
    record Entry(String stream, long position) {}

    /// One lane, taken up.
    ///
    /// @param turn who took it up
    /// @param tries how often the first of what waits was tried in vain
    /// @param firstTryAt when it was tried first
    record Lane(
            WebhookId webhook,
            String stream,
            long turn,
            int tries,
            @Nullable Instant firstTryAt) {}

    /// A try to be remembered.
    record Tried(
            long position, @Nullable String complaint, String type, int number, Instant at, Courier.Answer answer) {}

    record Figures(long waiting, long parked, @Nullable Instant oldestDue) {}
}
