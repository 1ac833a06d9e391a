package io.willowleaf.kills;

import io.willowleaf.testing.Mark;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Hands in one after the other at one door, at an even pace, and each again until it is acknowledged.
record Writer(Door door, Duration every, AtomicBoolean stop, Promised promised) implements Runnable {

    @Override
    public void run() {
        try {
            while (!stop.get()) {
                var next = System.nanoTime() + every.toNanos();
                var key = Mark.fresh();
                promised.tried(door, key);
                var became = door.handIn(key);
                while (became == null) {
                    TimeUnit.MILLISECONDS.sleep(100);
                    became = door.handIn(key);
                }
                promised.kept(door, key, became);
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
