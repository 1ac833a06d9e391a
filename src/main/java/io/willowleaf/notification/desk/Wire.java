package io.willowleaf.notification.desk;

import io.willowleaf.notification.News;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What one browser waits for. The same news waits once, so a slow reader never falls behind more than it watches.
public final class Wire implements AutoCloseable {

    /// News of a whole kind comes no faster than this.
    private static final Duration BREATH = Duration.ofSeconds(2);

    private final Set<String> streams;
    private final Runnable closing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<News, Long> waiting = new LinkedHashMap<>();
    private long lastOfKind = System.nanoTime() - BREATH.toNanos();
    private boolean closed;

    Wire(Set<String> streams, Runnable closing) {
        this.streams = Set.copyOf(streams);
        this.closing = closing;
    }

    void offer(String stream, String part) {
        var now = System.nanoTime();
        if (streams.contains(stream)) {
            put(new News(stream, part), now);
        }
        var kind = stream.substring(0, Math.max(0, stream.indexOf(':'))) + ":*";
        if (streams.contains(kind)) {
            put(new News(kind, part), Math.max(now, lastOfKind + BREATH.toNanos()));
        }
    }

    private void put(News news, long due) {
        lock.lock();
        try {
            if (!closed && waiting.putIfAbsent(news, due) == null) {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /// The next piece of news; null when there was none for so long, or when there will be none any more.
    public @Nullable News next(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        lock.lock();
        try {
            while (!closed) {
                var now = System.nanoTime();
                var first = waiting.entrySet().stream()
                        .min(Map.Entry.comparingByValue())
                        .orElse(null);
                if (first != null && first.getValue() - now <= 0) {
                    waiting.remove(first.getKey());
                    lastOfKind = first.getKey().on().endsWith(":*") ? now : lastOfKind;
                    return first.getKey();
                }
                if (end - now <= 0) {
                    return null;
                }
                var pause = first == null ? end - now : Math.min(end - now, first.getValue() - now);
                changed.await(pause, TimeUnit.NANOSECONDS);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    public boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        closing.run();
    }
}
