package io.willowleaf.integration.desk;

import io.willowleaf.integration.domain.Lanes;
import io.willowleaf.integration.domain.Lanes.Entry;
import io.willowleaf.integration.domain.Webhooks;
import io.willowleaf.integration.domain.Webhooks.Replay;
import io.willowleaf.kernel.log.Chronicle;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lines up once more what a webhook asked to be told again, a piece at a time.
@Component
class Replays {

    private static final int PIECE = 500;

    private final Webhooks webhooks;
    private final Lanes lanes;
    private final Chronicle chronicle;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Replays(Webhooks webhooks, Lanes lanes, Chronicle chronicle, InstantSource clock, TransactionTemplate transaction) {
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.chronicle = chronicle;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Whether there is more of it.
    boolean goOn() {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> webhooks.holdReplay().map(this::goOn).orElse(false)));
    }

    private boolean goOn(Replay replay) {
        var stretch = chronicle.after(replay.from() - 1, Set.of(), PIECE);
        if (stretch.upTo() < replay.from()) {
            return false;
        }
        lanes.lineUp(
                replay.id(),
                stretch.events().stream()
                        .filter(event -> event.position() <= replay.until() && replay.wants(event.type()))
                        .map(event -> new Entry(event.stream(), event.position()))
                        .toList(),
                clock.instant());
        var done = stretch.upTo() >= replay.until();
        webhooks.replayed(replay.id(), done ? null : stretch.upTo() + 1);
        return !done;
    }
}
