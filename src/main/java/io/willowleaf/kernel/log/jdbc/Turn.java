package io.willowleaf.kernel.log.jdbc;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes turns: one subscriber hears on one thread at a time, and after each full batch lets the others in.
final class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private final Hearing hearing;
    private final Executor ears;
    private final Supplier<Fence> fence;
    private final Pace pace;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean owned;
    private volatile long notBefore = System.nanoTime();
    private int failures;

    Turn(Hearing hearing, Executor ears, Supplier<Fence> fence, Pace pace) {
        this.hearing = hearing;
        this.ears = ears;
        this.fence = fence;
        this.pace = pace;
    }

    String name() {
        return hearing.name();
    }

    boolean isOwned() {
        return owned;
    }

    void own() {
        owned = true;
    }

    void disown() {
        owned = false;
    }

    /// Lets the subscriber hear soon. Asking twice is asking once.
    void ask() {
        if (owned && System.nanoTime() - notBefore >= 0 && asked.getAndIncrement() == 0) {
            enter();
        }
    }

    private void enter() {
        try {
            ears.execute(this::take);
        } catch (RejectedExecutionException stopped) {
            asked.set(0);
        }
    }

    private void take() {
        var answered = asked.get();
        var more = owned && hear();
        if (more || asked.addAndGet(-answered) > 0) {
            enter();
        }
    }

    private boolean hear() {
        try {
            var more = hearing.next(fence.get());
            failures = 0;
            return more;
        } catch (RuntimeException failure) {
            stepBack(failure);
            return false;
        }
    }

    private void stepBack(RuntimeException failure) {
        Duration pause = pace.before(failures++);
        notBefore = System.nanoTime() + pause.toNanos();
        if (Trouble.isLostConnection(failure)) {
            LOG.warn("{} lost its connection: {}", name(), Trouble.of(failure));
            return;
        }
        try {
            hearing.failed(failure);
        } catch (RuntimeException unsaid) {
            LOG.warn("{} failed and could not write it down: {}", name(), Trouble.of(unsaid));
        }
    }
}
