package io.willowleaf.kernel.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.database.ScratchDatabase;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.Lost;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.ParcelId;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class EventLogIT {

    final ScratchDatabase database = new ScratchDatabase();
    final ExecutorService threads = Executors.newCachedThreadPool();
    Node node;
    Node other;

    @BeforeEach
    void two_nodes_on_one_database() throws SQLException {
        Node.prepare(database);
        node = new Node(database, Node.BRISK, EventLogIT::notebooks);
        other = new Node(database, Node.BRISK, EventLogIT::notebooks);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        node.close();
        other.close();
        database.close();
    }

    @Test
    void nothing_is_missing_doubled_or_out_of_order_whatever_the_writers_do() throws Exception {
        node.start();
        other.start();
        finish(postmen(8, 300));

        assertThatAllWasHeardOnceAndInOrder(node);
    }

    @Test
    void nothing_is_missing_doubled_or_out_of_order_while_connections_are_cut() throws Exception {
        node.start();
        other.start();
        var writing = postmen(4, 150);
        try (var owner = database.asOwner();
                var cut = owner.prepareStatement("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                         where usename = ? order by random() limit 2
                        """)) {
            cut.setString(1, database.user());
            while (writing.stream().anyMatch(each -> !each.isDone())) {
                cut.execute();
                await().pollDelay(Duration.ofMillis(150)).until(() -> true);
            }
        }
        finish(writing);

        assertThatAllWasHeardOnceAndInOrder(node);
    }

    @Test
    void a_slow_transaction_that_holds_an_early_position_is_waited_for() throws Exception {
        node.start();
        var early = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var slow = threads.submit(() -> node.transaction.executeWithoutResult(_ -> {
            node.log.append(new Sent(new ParcelId(1), Node.NOON), Actor.SYSTEM, Node.NOON);
            early.countDown();
            awaitQuietly(release);
        }));
        early.await();
        other.append(new Sent(new ParcelId(2), Node.NOON));

        await().during(Duration.ofMillis(500)).until(() -> node.heardBy("first").isEmpty());
        assertThat(node.subscriptions.health().oldestWriter()).isGreaterThan(Duration.ofMillis(400));
        release.countDown();
        slow.get();

        assertThatAllWasHeardOnceAndInOrder(node);
        assertThat(node.heardBy("first")).hasSize(2);
    }

    @Test
    void twenty_kills_in_the_middle_of_a_batch_lose_nothing_and_double_nothing() throws Exception {
        var writing = new AtomicBoolean(true);
        var postman = threads.submit(() -> {
            for (var seed = 0; writing.get(); seed++) {
                new Postman(node, seed, 10, Duration.ofMillis(4)).run();
            }
        });
        var hearing = new LinkedBlockingQueue<Process>();
        var programs = new ArrayList<>(List.of(program(hearing), program(hearing)));
        for (var kills = 0; kills < 20; kills++) {
            var victim = inMidBatch(hearing);
            victim.destroyForcibly().waitFor();
            programs.remove(victim);
            programs.add(program(hearing));
        }
        writing.set(false);
        postman.get();

        assertThatAllWasHeardOnceAndInOrder(node);
        programs.forEach(Process::destroyForcibly);
    }

    @Test
    void another_node_takes_over() {
        node.start();
        node.append(new Sent(new ParcelId(1), Node.NOON));
        node.awaitCaughtUp();
        other.start();
        node.dispatcher.stop();
        node.append(new Sent(new ParcelId(1), Node.NOON));

        assertThatAllWasHeardOnceAndInOrder(other);
    }

    @Test
    void a_restore_into_a_fresh_server_goes_on_where_it_was() throws SQLException {
        node.start();
        IntStream.range(0, 300).forEach(i -> node.append(new Lost(new ParcelId(i % 9))));
        node.awaitCaughtUp();
        node.dispatcher.stop();
        IntStream.range(0, 300).forEach(i -> node.append(new Lost(new ParcelId(i % 9))));

        try (var fresh = new ScratchDatabase()) {
            Node.prepare(fresh);
            copy(fresh);
            try (var restored = new Node(fresh, Node.BRISK, EventLogIT::notebooks).start()) {
                restored.append(new Lost(new ParcelId(3)));
                assertThatAllWasHeardOnceAndInOrder(restored);
                assertThat(restored.heardBy("first")).hasSize(601);
            }
        }
    }

    @Test
    void hearing_again_what_was_written_unkindly_gives_the_same() throws Exception {
        node.start();
        finish(postmen(8, 100));
        node.awaitCaughtUp();
        var first = said();
        node.subscriptions.rebuild("second");
        node.awaitCaughtUp();

        assertThat(said()).isNotEmpty().isEqualTo(first);
    }

    private static void assertThatAllWasHeardOnceAndInOrder(Node node) {
        node.awaitCaughtUp();
        var written = node.written();
        assertThat(written).isNotEmpty();
        for (var subscriber : NodeProgram.SUBSCRIBERS) {
            assertThat(node.heardBy(subscriber)).as(subscriber).isEqualTo(written);
        }
    }

    private static List<Subscriber> notebooks(JdbcClient jdbc) {
        return NodeProgram.SUBSCRIBERS.stream()
                .<Subscriber>map(name -> new Notebook(name, jdbc))
                .toList();
    }

    private List<Future<?>> postmen(int number, int transactions) {
        return IntStream.range(0, number)
                .<Future<?>>mapToObj(i ->
                        threads.submit(new Postman(i % 2 == 0 ? node : other, i, transactions, Duration.ofMillis(20))))
                .toList();
    }

    private static void finish(List<Future<?>> writing) throws Exception {
        for (var each : writing) {
            each.get();
        }
    }

    private Process program(Queue<Process> hearing) throws IOException {
        var program = NodeProgram.start(node);
        var _ = threads.submit(() -> {
            try (var said = program.inputReader(StandardCharsets.UTF_8)) {
                said.lines().filter(NodeProgram.HALF::equals).forEach(_ -> hearing.add(program));
            }
            return program;
        });
        return program;
    }

    /// The next program that says it is in the middle of a batch; what was said before now is forgotten.
    private static Process inMidBatch(BlockingQueue<Process> hearing) throws InterruptedException {
        hearing.clear();
        while (true) {
            var victim = Objects.requireNonNull(hearing.poll(30, TimeUnit.SECONDS), "nobody hears");
            if (victim.isAlive()) {
                return victim;
            }
        }
    }

    private void copy(ScratchDatabase fresh) throws SQLException {
        try (var from = database.asOwner();
                var to = fresh.asOwner()) {
            for (var table : List.of("kernel.event", "kernel.subscription", "kernel.held_stream", "scratch.heard")) {
                copy(from, to, table);
            }
            try (var statement = to.createStatement()) {
                statement.execute("""
                        select setval('kernel.event_position', max(position)) from kernel.event;
                        select setval('scratch.heard_line_seq', max(line)) from scratch.heard
                        """);
            }
        }
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        try (var read = from.createStatement();
                var rows = read.executeQuery("select to_jsonb(t)::text from " + table + " t");
                var write = to.prepareStatement(
                        "insert into " + table + " overriding system value select * from jsonb_populate_record(null::"
                                + table + ", ?::jsonb)")) {
            while (rows.next()) {
                write.setString(1, rows.getString(1));
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private List<String> said() {
        return node.jdbc
                .sql("select position || said from scratch.heard where by = 'second' order by line")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
