package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.database.ScratchDatabase;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.HandedOver;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.ParcelId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/// Measures the log on this machine: `bin/bench log`. Each transaction writes a fact row and an event, as a verb does.
final class EventLogBench {

    private static final int WRITERS = 8;
    private static final int SUBSCRIBERS = 6;
    private static final Duration EACH = Duration.ofSeconds(10);

    private final AtomicLong parcels = new AtomicLong(1000);
    private final ConcurrentLinkedQueue<Long> delays = new ConcurrentLinkedQueue<>();
    private volatile boolean measuring;

    private EventLogBench() {}

    public static void main(String[] args) throws SQLException {
        new EventLogBench().run();
    }

    private void run() throws SQLException {
        try (var database = new ScratchDatabase()) {
            Node.prepare(database);
            try (var node = new Node(database, Pace.USUAL, _ -> listeners())) {
                flood(node, Duration.ofSeconds(5));
                var alone = flood(node, EACH);
                say("appended, nobody listening", "%,.0f transactions/s", alone);
                catchUp(node);
                var heard = flood(node, EACH);
                say("appended, %d subscribers listening".formatted(SUBSCRIBERS), "%,.0f transactions/s", heard);
                node.awaitCaughtUp();
                for (var rate : List.of(10, 100, 400)) {
                    delay(node, rate);
                }
            }
        }
    }

    private void catchUp(Node node) {
        var events = node.written().size();
        var from = System.nanoTime();
        node.start();
        node.subscriptions.awaitCaughtUp(Duration.ofMinutes(5));
        var seconds = secondsSince(from);
        say(
                "delivered while catching up",
                "%,.0f events/s, %d subscribers",
                events * SUBSCRIBERS / seconds,
                SUBSCRIBERS);
    }

    private double flood(Node node, Duration length) {
        var written = new AtomicLong();
        var end = System.nanoTime() + length.toNanos();
        var from = System.nanoTime();
        inParallel(WRITERS, _ -> {
            while (System.nanoTime() < end) {
                write(node);
                written.incrementAndGet();
            }
        });
        return written.get() / secondsSince(from);
    }

    private void delay(Node node, int perSecond) {
        delays.clear();
        measuring = true;
        inParallel(4, _ -> {
            for (var i = 0; i < perSecond * EACH.toSeconds() / 4; i++) {
                var next = System.nanoTime() + 4_000_000_000L / perSecond;
                write(node);
                LockSupport.parkNanos(next - System.nanoTime());
            }
        });
        node.awaitCaughtUp();
        measuring = false;
        var sorted = delays.stream().mapToLong(Long::longValue).sorted().toArray();
        say(
                "from append to heard at %d events/s".formatted(perSecond),
                "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }

    private void write(Node node) {
        var parcel = parcels.incrementAndGet();
        node.transaction.executeWithoutResult(_ -> {
            node.jdbc
                    .sql("insert into scratch.parcel (id) values (:id)")
                    .param("id", parcel)
                    .update();
            node.log.append(
                    new HandedOver(new ParcelId(parcel), new Money(System.nanoTime()), null), Actor.SYSTEM, Node.NOON);
        });
    }

    private List<Subscriber> listeners() {
        return IntStream.range(0, SUBSCRIBERS)
                .<Subscriber>mapToObj(i -> new Subscriber() {
                    @Override
                    public String name() {
                        return "listener " + i;
                    }

                    @Override
                    public void hear(List<LoggedEvent> batch) {
                        if (measuring) {
                            batch.forEach(event -> note((HandedOver) event.event()));
                        }
                    }
                })
                .toList();
    }

    private void note(HandedOver event) {
        delays.add(System.nanoTime() - event.price().won());
    }

    private static void inParallel(int number, LongConsumer work) {
        try (var threads = Executors.newFixedThreadPool(number)) {
            IntStream.range(0, number).forEach(i -> threads.execute(() -> work.accept(i)));
        }
    }

    private static double secondsSince(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // a measurement is read on the console
    private static void say(String what, String figures, Object... values) {
        System.out.printf(Locale.ROOT, "%-40s %s%n", what, figures.formatted(values));
    }
}
