package io.willowleaf.kernel.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.database.ScratchDatabase;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.HandedOver;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.Lost;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.ParcelId;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.Sent;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

@Tag("database")
class EventLogTest {

    static final ParcelId FIRST = new ParcelId(1);
    static final ParcelId SECOND = new ParcelId(2);

    final ScratchDatabase database = new ScratchDatabase();
    final AtomicBoolean choking = new AtomicBoolean(true);
    Node node;

    @BeforeEach
    void a_node_with_two_subscribers() throws SQLException {
        Node.prepare(database);
        node = new Node(
                        database,
                        Node.BRISK,
                        jdbc -> List.<Subscriber>of(new Notebook("careful", jdbc), new Notebook("choking", jdbc) {
                            @Override
                            void write(LoggedEvent event) {
                                super.write(event);
                                if (choking.get() && event.event() instanceof Lost) {
                                    throw new DataIntegrityViolationException("not this one");
                                }
                            }
                        }))
                .start();
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void everybody_hears_what_happened_in_order() {
        node.append(new Sent(FIRST, Node.NOON));
        node.append(new Sent(SECOND, Node.NOON));
        node.append(new HandedOver(FIRST, new Money(3000), null));
        node.awaitCaughtUp();

        assertThat(node.heardBy("careful")).hasSize(3).isEqualTo(node.written());
        assertThat(node.heardBy("choking")).isEqualTo(node.written());
        assertThat(node.log.history("parcel:1"))
                .extracting(LoggedEvent::revision, LoggedEvent::version, LoggedEvent::event)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 1, new Sent(FIRST, Node.NOON)),
                        org.assertj.core.groups.Tuple.tuple(2L, 2, new HandedOver(FIRST, new Money(3000), null)));
        assertThat(node.subscriptions.health().well()).isTrue();
        assertThat(node.subscriptions.health().subscribers())
                .allSatisfy(each -> assertThat(each.behind()).isZero());
    }

    @Test
    void what_was_rolled_back_did_not_happen() {
        node.transaction.executeWithoutResult(status -> {
            node.log.append(new Sent(FIRST, Node.NOON), Actor.SYSTEM, Node.NOON);
            status.setRollbackOnly();
        });
        node.append(new Sent(SECOND, Node.NOON));
        node.awaitCaughtUp();

        assertThat(node.heardBy("careful")).hasSize(1).isEqualTo(node.written());
    }

    @Test
    void an_event_needs_the_transaction_that_decided_it() {
        assertThatThrownBy(() -> node.log.append(new Lost(FIRST), Actor.SYSTEM, Node.NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_did_not_hold_the_stream_is_refused() throws Exception {
        var appended = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var first = Thread.ofVirtual()
                .start(() -> node.transaction.executeWithoutResult(_ -> {
                    node.log.append(new Sent(FIRST, Node.NOON), Actor.SYSTEM, Node.NOON);
                    appended.countDown();
                    awaitQuietly(commit);
                }));
        appended.await();
        var second = java.util.concurrent.CompletableFuture.runAsync(() -> node.append(new Lost(FIRST)));
        await().until(() -> node.jdbc
                        .sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                > 0);
        commit.countDown();

        assertThatThrownBy(second::join).hasCauseInstanceOf(DuplicateKeyException.class);
        first.join();
    }

    @Test
    void a_stream_that_cannot_be_taken_is_parked_and_the_others_go_on() {
        node.append(new Sent(FIRST, Node.NOON));
        node.append(new Lost(FIRST));
        node.append(new Sent(SECOND, Node.NOON));
        node.append(new HandedOver(FIRST, new Money(1), null));
        await().until(() -> node.subscriptions.health().parked() == 1);
        node.awaitCaughtUp();

        var held = node.subscriptions.health().heldStreams().getFirst();
        assertThat(held.stream()).isEqualTo("parcel:1");
        assertThat(held.revision()).isEqualTo(2);
        assertThat(held.tries()).isEqualTo(Pace.TRIES);
        assertThat(held.trouble()).startsWith("DataIntegrityViolationException").doesNotContain("not this one");
        assertThat(node.heardBy("careful")).isEqualTo(node.written());
        assertThat(node.heardBy("choking")).hasSize(2);

        choking.set(false);
        node.subscriptions.retry("choking", "parcel:1");
        node.awaitCaughtUp();

        assertThat(node.subscriptions.health().heldStreams()).isEmpty();
        assertThat(node.heardBy("choking")).containsExactlyInAnyOrderElementsOf(node.written());
        assertThat(node.jdbc
                        .sql(
                                "select revision from scratch.heard where by = 'choking' and stream = 'parcel:1' order by line")
                        .query((row, _) -> row.getLong(1))
                        .list())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_subscriber_stops_at_a_gap_and_says_so() throws SQLException {
        node.append(new Sent(FIRST, Node.NOON));
        node.awaitCaughtUp();
        node.transaction.executeWithoutResult(_ -> node.jdbc.sql("""
                        insert into kernel.event (stream, revision, type, version, payload, actor, at)
                        values ('parcel:1', 3, 'parcel.lost', 1, '{"parcel": 1}', 'system', now())
                        """).update());

        await().untilAsserted(() -> assertThat(node.subscriptions.health().subscribers())
                .allSatisfy(each -> assertThat(each.trouble()).contains("gap in parcel:1", "revision 3")));
        assertThat(node.heardBy("careful")).hasSize(1);
    }

    @Test
    void what_lies_before_one_fence_is_read_once() {
        choking.set(false);
        node.append(new Sent(FIRST, Node.NOON));
        node.append(new Sent(SECOND, Node.NOON));
        var rows = new EventRows(node.jdbc, new EventTypes(List.of()), new EventJson());
        var fence = new Fence(node.written().getLast(), null);
        var read = rows.after(0, fence);
        node.append(new Lost(FIRST));

        assertThat(rows.after(0, fence)).hasSize(2).isSameAs(read);
        assertThat(rows.after(0, new Fence(node.written().getLast(), null))).hasSize(3);
        assertThat(rows.after(read.getFirst().position(), fence)).hasSize(1);
        rows.forget();
        assertThat(rows.after(0, fence)).isEqualTo(read).isNotSameAs(read);
    }

    @Test
    void hearing_everything_again_gives_the_same() {
        choking.set(false);
        for (var i = 0; i < 500; i++) {
            node.append(new Lost(new ParcelId(i % 7)));
        }
        node.awaitCaughtUp();
        var first = said();
        node.subscriptions.rebuild("careful");
        node.awaitCaughtUp();

        assertThat(said()).hasSize(500).isEqualTo(first);
    }

    @Test
    void a_subscriber_that_breaks_altogether_is_tried_again() {
        var breaks = new AtomicInteger(3);
        try (var fragile = new Node(
                        database,
                        Node.BRISK,
                        jdbc -> List.<Subscriber>of(new Notebook("fragile", jdbc) {
                            @Override
                            public void hear(List<LoggedEvent> batch) {
                                if (breaks.getAndDecrement() > 0) {
                                    throw new StackOverflowError("too deep");
                                }
                                super.hear(batch);
                            }
                        }))
                .start()) {
            fragile.append(new Sent(FIRST, Node.NOON));
            fragile.awaitCaughtUp();
            assertThat(fragile.heardBy("fragile")).isEqualTo(fragile.written());
        }
    }

    @Test
    void a_node_can_be_stopped_and_started_again() {
        node.append(new Sent(FIRST, Node.NOON));
        node.awaitCaughtUp();
        node.dispatcher.stop();
        node.append(new Sent(SECOND, Node.NOON));
        assertThat(node.dispatcher.isRunning()).isFalse();
        node.dispatcher.start();
        node.awaitCaughtUp();

        assertThat(node.heardBy("careful")).hasSize(2).isEqualTo(node.written());
    }

    private List<String> said() {
        return node.jdbc
                .sql("select position || said from scratch.heard where by = 'careful' order by line")
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
