package io.willowleaf.kernel.log.jdbc;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes the dispatcher of this node when something was written. Forgetting a ring costs a second, never an event.
final class Bell {

    private final Semaphore rings = new Semaphore(0);
    private final Semaphore hurries = new Semaphore(0);
    private final AtomicBoolean news = new AtomicBoolean();
    private final TransactionSynchronization afterCommit = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            news.set(true);
            ring();
        }
    };

    /// Rings once when the current transaction commits, however often it is asked.
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(afterCommit);
    }

    void ring() {
        rings.release();
    }

    /// Somebody waits until everything was heard: the dispatcher shall not rest now.
    void hurry() {
        hurries.release();
    }

    void rest(Duration atMost) throws InterruptedException {
        if (hurries.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            hurries.drainPermits();
        }
    }

    /// Whether this node wrote something the other nodes have not been told.
    boolean takeNews() {
        return news.getAndSet(false);
    }

    /// How often it rang since it was awaited last.
    int await(Duration atMost) throws InterruptedException {
        return rings.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS) ? 1 + rings.drainPermits() : 0;
    }
}
