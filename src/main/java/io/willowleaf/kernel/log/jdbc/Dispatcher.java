package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.Onlooker;
import io.willowleaf.kernel.log.Subscriber;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Lets the subscribers of this node hear. One thread draws the fence for all of them, a few hear.
final class Dispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Iterable<Subscriber> subscribers;
    private final Iterable<Onlooker> onlookers;
    private final Function<Subscriber, Hearing> hearings;
    private final Cursors cursors;
    private final DirectConnection direct;
    private final Bell bell;
    private final Pace pace;
    private volatile @Nullable Run running;

    Dispatcher(
            Iterable<Subscriber> subscribers,
            Iterable<Onlooker> onlookers,
            Function<Subscriber, Hearing> hearings,
            Cursors cursors,
            DirectConnection direct,
            Bell bell,
            Pace pace) {
        this.subscribers = subscribers;
        this.onlookers = onlookers;
        this.hearings = hearings;
        this.cursors = cursors;
        this.direct = direct;
        this.bell = bell;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        if (running == null) {
            running = new Run();
        }
    }

    @Override
    public synchronized void stop() {
        var run = running;
        if (run != null) {
            run.stop();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /// The last fence this node has drawn.
    Fence fence() {
        var run = running;
        return run == null ? Fence.NONE : run.fence;
    }

    /// From one start to the next stop.
    private final class Run {

        private final ExecutorService ears = Executors.newFixedThreadPool(Pace.EARS, named("log-hear"));
        private final List<Turn> turns;
        private final Gallery gallery = new Gallery(onlookers);
        private final Ear ear;
        private final Thread keeping;
        private final Thread listening;
        private volatile boolean stopping;
        private volatile Fence fence = Fence.NONE;
        private volatile int ourselves = -1;
        private final Tempo tempo = new Tempo(System.nanoTime());
        private long nextPoll = System.nanoTime();
        private int written;

        Run() {
            turns = StreamSupport.stream(subscribers.spliterator(), false)
                    .map(subscriber -> new Turn(hearings.apply(subscriber), ears, () -> fence, pace))
                    .toList();
            requireDistinctNames(turns);
            turns.forEach(turn -> cursors.register(turn.name()));
            ear = new Ear(direct, backend -> backend == ourselves, bell);
            keeping = named("log-fence").newThread(this::keep);
            listening = named("log-ear").newThread(ear);
            keeping.start();
            listening.start();
        }

        void stop() {
            stopping = true;
            bell.ring();
            ear.close();
            turns.forEach(Turn::disown);
            ears.shutdown();
            try {
                keeping.join(Duration.ofSeconds(10));
                listening.join(Duration.ofSeconds(1));
                if (!ears.awaitTermination(10, TimeUnit.SECONDS)) {
                    LOG.warn("A subscriber did not come to an end; its batch will be heard again");
                    ears.shutdownNow();
                }
            } catch (InterruptedException hurried) {
                ears.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }

        private void keep() {
            while (!stopping) {
                try (var node = new NodeConnection(direct.open())) {
                    ourselves = node.backend();
                    nextPoll = System.nanoTime();
                    while (!stopping) {
                        round(node);
                    }
                } catch (SQLException lost) {
                    LOG.warn("The log stands still until the database answers: {}", Trouble.of(lost));
                    rest(pace.poll());
                } catch (InterruptedException stopped) {
                    return;
                } finally {
                    fence = Fence.NONE;
                    turns.forEach(Turn::disown);
                }
            }
        }

        private void round(NodeConnection node) throws SQLException, InterruptedException {
            if (bell.takeNews()) {
                node.announce();
            }
            var moved = settle(node);
            if (System.nanoTime() - nextPoll >= 0) {
                poll(node);
            }
            if (moved) {
                turns.forEach(Turn::ask);
                gallery.show(node, fence.upTo());
            }
            bell.rest(tempo.rest(pace.round(), written, System.nanoTime()));
            written = bell.await(Duration.ofNanos(Math.max(0, nextPoll - System.nanoTime())));
        }

        /// Owns whom nobody owns, and looks who has something to do without having been called.
        private void poll(NodeConnection node) throws SQLException {
            for (var turn : turns) {
                if (!turn.isOwned() && node.own(turn.name())) {
                    turn.own();
                }
            }
            var waiting = node.waiting(fence.upTo());
            turns.stream().filter(turn -> waiting.contains(turn.name())).forEach(Turn::ask);
            nextPoll = System.nanoTime() + pace.poll().toNanos();
        }

        /// Draws the fence anew if anything was written. Every writer owns its transaction id before it
        /// draws a position; once all transactions up to one begun later have ended, no position up to
        /// here can appear any more.
        private boolean settle(NodeConnection node) throws SQLException {
            var last = node.lastPosition();
            if (last == fence.upTo()) {
                return false;
            }
            var transactionId = node.transactionId();
            for (var pause = 1; !node.endedUpTo(transactionId); pause = Math.min(2 * pause, 10)) {
                if (stopping) {
                    return false;
                }
                rest(Duration.ofMillis(pause));
            }
            fence = new Fence(last, node);
            return true;
        }

        private static void rest(Duration pause) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private static void requireDistinctNames(List<Turn> turns) {
        var names = turns.stream().map(Turn::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalStateException("two subscribers have the same name: " + names);
        }
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }
}
