package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.notification.desk.Newsroom;
import io.willowleaf.workbench.domain.Drafts;
import io.willowleaf.workbench.domain.Present;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Goes round at every node twice a second: lets due replies go, and tells open pages who came, went or writes.
@Component
class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int TIDY_EVERY = 150;

    /// Drafts nobody touched for so long are forgotten.
    private static final Duration DRAFT = Duration.ofDays(180);

    private final Sender sender;
    private final Present present;
    private final Drafts drafts;
    private final Newsroom newsroom;
    private final InstantSource clock;
    private Map<ComplaintId, String> seen = Map.of();
    private int round;
    private boolean troubled;
    private volatile @Nullable ScheduledExecutorService walking;

    Rounds(Sender sender, Present present, Drafts drafts, Newsroom newsroom, InstantSource clock) {
        this.sender = sender;
        this.present = present;
        this.drafts = drafts;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    private void walk() {
        try {
            while (walking != null && sender.sendNext()) {
                LOG.debug("A reply went its way");
            }
            if (newsroom.isLooking()) {
                look();
            }
            if (round++ % TIDY_EVERY == 0) {
                present.tidy();
                drafts.dropOlderThan(clock.instant().minus(DRAFT));
            }
            troubled = false;
        } catch (RuntimeException trouble) {
            if (!troubled) {
                LOG.warn(
                        "Replies wait until the database answers: {}",
                        trouble.getClass().getName());
            }
            troubled = true;
        }
    }

    private void look() {
        var now = present.all();
        var all = new HashSet<>(seen.keySet());
        all.addAll(now.keySet());
        all.stream()
                .filter(complaint -> !Objects.equals(seen.get(complaint), now.get(complaint)))
                .forEach(complaint -> newsroom.stir(complaint.stream(), PresenceDesk.PART));
        seen = now;
    }

    @Override
    public synchronized void start() {
        if (walking == null) {
            var executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("workbench-rounds").factory());
            walking = executor;
            var _ = executor.scheduleWithFixedDelay(
                    this::walk, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        var executor = walking;
        walking = null;
        if (executor != null) {
            executor.shutdown();
            try {
                executor.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return walking != null;
    }
}
