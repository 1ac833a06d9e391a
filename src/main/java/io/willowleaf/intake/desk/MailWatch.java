package io.willowleaf.intake.desk;

import io.willowleaf.intake.MailboxCard;
import io.willowleaf.intake.MailboxId;
import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.intake.domain.Source;
import io.willowleaf.intake.domain.SourceProblem;
import io.willowleaf.intake.domain.Sources;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.privacy.desk.Vault;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Stays with every mailbox in use and fetches what arrives. A mailbox is watched by one node at a time, which says
/// every few seconds that it still does; when it falls silent another one goes on.
@Component
class MailWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWatch.class);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final int LEASE_SECONDS = 15;
    private static final Duration LISTEN = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofSeconds(30);
    private static final int LONGEST_PAUSE = 20;

    private final Mailboxes boxes;
    private final Sources sources;
    private final Fetcher fetcher;
    private final ConfiguredMailboxes configured;
    private final Settings settings;
    private final Vault vault;
    private final InstantSource clock;
    private final String node = UUID.randomUUID().toString();
    private final Map<MailboxId, Watcher> watchers = new ConcurrentHashMap<>();
    private volatile @Nullable Thread thread;

    MailWatch(
            Mailboxes boxes,
            Sources sources,
            Fetcher fetcher,
            ConfiguredMailboxes configured,
            Settings settings,
            Vault vault,
            InstantSource clock) {
        this.boxes = boxes;
        this.sources = sources;
        this.fetcher = fetcher;
        this.configured = configured;
        this.settings = settings;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (settings.demo() == Settings.Demo.OFF) {
            var watching = Thread.ofVirtual().name("mailboxes").unstarted(this::watch);
            thread = watching;
            watching.start();
        }
    }

    private void watch() {
        boolean put = false;
        while (isRunning()) {
            try {
                if (!put) {
                    configured.put();
                    put = true;
                }
                look();
            } catch (RuntimeException e) {
                LOG.warn("The mailboxes could not be looked after just now: {}", e.toString());
            }
            pause(ROUND);
        }
    }

    /// Keeps what this node has, lets go of what it lost, and takes what nobody watches.
    private void look() {
        var cards = boxes.all().stream().filter(card -> !card.box().dryRun()).toList();
        watchers.values().removeIf(watcher -> {
            boolean keeps = watcher.isAlive()
                    && watcher.isAsSetUp(cards)
                    && boxes.watch(watcher.card.id(), node, LEASE_SECONDS);
            if (!keeps) {
                watcher.stop();
            }
            return !keeps;
        });
        for (var card : cards) {
            if (!watchers.containsKey(card.id()) && boxes.watch(card.id(), node, LEASE_SECONDS)) {
                var watcher = new Watcher(card);
                watchers.put(card.id(), watcher);
                watcher.thread.start();
            }
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        watchers.values().forEach(Watcher::stop);
        watchers.clear();
        try {
            boxes.release(node);
        } catch (RuntimeException gone) {
            LOG.debug("Others take over when the time is up", gone);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stays with one mailbox.
    private final class Watcher {

        private final MailboxCard card;
        private final Thread thread;
        private int failures;
        private volatile boolean stopped;
        private volatile @Nullable Source open;

        Watcher(MailboxCard card) {
            this.card = card;
            this.thread =
                    Thread.ofVirtual().name("mailbox " + card.id().value()).unstarted(this::run);
        }

        private void run() {
            while (!stopped) {
                try {
                    fetch();
                } catch (SourceProblem problem) {
                    if (!stopped) {
                        LOG.warn(
                                "Mailbox {} ({}): {}",
                                card.id().value(),
                                problem.kind(),
                                String.valueOf(problem.getCause()));
                        boxes.tried(card.id(), false, problem.kind().name(), clock.instant());
                        rest();
                    }
                } catch (RuntimeException e) {
                    LOG.error("Mailbox {} could not be emptied", card.id().value(), e);
                    rest();
                }
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        }

        /// Until the connection ends, or once for a server that shows only what was there.
        private void fetch() throws SourceProblem {
            var password = vault.open(boxes.sealedPassword(card.id()));
            try (var source = sources.open(card.box(), password)) {
                open = source;
                do {
                    fetcher.empty(card.id(), card.box(), source);
                    boxes.tried(card.id(), true, null, clock.instant());
                    failures = 0;
                    source.await(source.listens() ? LISTEN : POLL);
                } while (!stopped && source.listens());
            } finally {
                open = null;
            }
        }

        /// A connection that just broke is opened again at once, a server that is away is asked less and less.
        private void rest() {
            pause(Duration.ofSeconds(Math.min(LONGEST_PAUSE, 1L << Math.min(failures, 5))));
            failures++;
        }

        boolean isAlive() {
            return thread.isAlive();
        }

        /// Whether nothing was changed about the mailbox.
        boolean isAsSetUp(List<MailboxCard> cards) {
            return cards.stream()
                    .anyMatch(each -> each.id().equals(card.id()) && each.box().equals(card.box()));
        }

        void stop() {
            stopped = true;
            thread.interrupt();
            var source = open;
            if (source != null) {
                Thread.ofVirtual().start(source::close);
            }
        }
    }
}
