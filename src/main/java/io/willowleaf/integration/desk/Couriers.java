package io.willowleaf.integration.desk;

import io.willowleaf.integration.WebhookId;
import io.willowleaf.integration.domain.Lanes;
import io.willowleaf.kernel.config.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the couriers of this node round, on whatever lanes nobody else has: a few at a time for each webhook, so
/// that a slow one holds up nobody but itself.
@Component
class Couriers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);

    /// So many lanes of one webhook are on their way at a time from one node.
    static final int AT_A_TIME = 4;

    /// Longer than a turn may take; a lane whose courier fell over comes again after this.
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Turn turn;
    private final Lanes lanes;
    private final boolean outgoing;
    private final Replays replays;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final Semaphore bell = new Semaphore(0);
    private final ConcurrentHashMap<WebhookId, Semaphore> places = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread round;
    private @Nullable ExecutorService going;

    Couriers(
            Turn turn,
            Lanes lanes,
            Settings settings,
            Replays replays,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.turn = turn;
        this.lanes = lanes;
        this.outgoing = settings.demo() == Settings.Demo.OFF;
        this.replays = replays;
        this.clock = clock;
        this.transaction = transaction;
    }

    void wake() {
        bell.release();
    }

    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            going = Executors.newVirtualThreadPerTaskExecutor();
            round = Thread.ofPlatform().daemon().name("webhook-round").start(this::goRound);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        wake();
        try {
            if (round != null) {
                round.join(Duration.ofSeconds(5));
            }
            if (going != null) {
                going.shutdown();
                if (!going.awaitTermination(15, TimeUnit.SECONDS)) {
                    going.shutdownNow();
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void goRound() {
        while (running) {
            try {
                if (!once()) {
                    rest();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Webhooks wait a moment: {}", failure.getClass().getSimpleName());
                LOG.debug("Webhooks wait a moment", failure);
                pause();
            }
        }
    }

    private void rest() throws InterruptedException {
        if (bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(LOOK.toNanos());
    }

    /// Whether there may be more to do at once.
    private boolean once() {
        if (!outgoing) {
            return false;
        }
        var more = replays.goOn();
        for (var webhook : lanes.busy(clock.instant())) {
            more |= send(webhook);
        }
        return more;
    }

    private boolean send(WebhookId webhook) {
        var free = places.computeIfAbsent(webhook, _ -> new Semaphore(AT_A_TIME));
        var many = free.drainPermits();
        if (many == 0) {
            return false;
        }
        var now = clock.instant();
        var taken = List.<Lanes.Lane>of();
        try {
            var claimed = transaction.execute(_ -> lanes.claim(webhook, many, now, now.plus(LEASE)));
            taken = claimed == null ? taken : claimed;
        } finally {
            free.release(many - taken.size());
        }
        taken.forEach(lane -> go(lane, free));
        return !taken.isEmpty();
    }

    private void go(Lanes.Lane lane, Semaphore free) {
        var here = going;
        if (here == null) {
            free.release();
            return;
        }
        here.execute(() -> {
            try {
                turn.take(lane);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "A delivery will be tried again: {}", failure.getClass().getSimpleName());
                LOG.debug("A delivery will be tried again", failure);
            } finally {
                free.release();
                wake();
            }
        });
    }
}
