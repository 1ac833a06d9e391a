package io.willowleaf.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.willowleaf.audit.Seen;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.intake.Arrival;
import io.willowleaf.intake.Busy;
import io.willowleaf.intake.Story;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.testing.WillowleafTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WillowleafTest
class TurnstileTest {

    @Autowired
    Turnstile turnstile;

    @Autowired
    IntakeDesk intake;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoever_comes_in_a_crowd_gets_the_receipt_for_what_they_said() throws Exception {
        var crowd = IntStream.range(0, 200)
                .mapToObj(at -> arrival("회전문으로 들어온 " + at + "번째 불만", null, null))
                .toList();
        var receipts = pass(crowd);
        for (int at = 0; at < crowd.size(); at++) {
            assertThat(words(receipts.get(at).get()))
                    .isEqualTo(crowd.get(at).story().words());
        }
        assertThat(receipts).extracting(receipt -> receipt.get().number()).doesNotHaveDuplicates();
    }

    @Test
    void equal_requests_at_the_same_moment_make_one_complaint() throws Exception {
        var key = new ReceptionKey("turnstile", UUID.randomUUID().toString(), "같은 말");
        var receipts = pass(
                IntStream.range(0, 50).mapToObj(_ -> arrival("같은 말", null, key)).toList());
        var all = new ArrayList<Receipt>();
        for (var receipt : receipts) {
            all.add(receipt.get());
        }
        assertThat(all).extracting(Receipt::number).containsOnly(all.getFirst().number());
        assertThat(all).extracting(Receipt::token).containsOnly(all.getFirst().token());
        assertThat(all).filteredOn(Receipt::fresh).hasSize(1);
    }

    @Test
    void one_that_is_refused_takes_nobody_else_with_it() throws Exception {
        var key = UUID.randomUUID().toString();
        turnstile.pass(arrival("먼저 온 말", null, new ReceptionKey("turnstile", key, "먼저 온 말")));
        var crowd = new ArrayList<Arrival>();
        for (int at = 0; at < 40; at++) {
            crowd.add(arrival("곁에 있던 말 " + at, null, null));
            crowd.add(arrival("다른 말", null, new ReceptionKey("turnstile", key, "다른 말")));
        }
        var receipts = pass(crowd);
        for (int at = 0; at < crowd.size(); at++) {
            var receipt = receipts.get(at);
            if (at % 2 == 0) {
                assertThat(words(receipt.get())).isEqualTo(crowd.get(at).story().words());
            } else {
                assertThatThrownBy(receipt::get).hasCauseInstanceOf(SameKeyOtherBody.class);
            }
        }
    }

    @Test
    void more_than_can_wait_are_sent_away_at_once_and_the_others_are_taken_in() throws Exception {
        var held = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        var phone = "010-7300-%04d".formatted(new Random().nextInt(10_000));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holder = threads.submit(() -> transaction.executeWithoutResult(_ -> {
                intake.take(arrival("문 앞을 막은 말", phone, null).story(), null, Actor.CUSTOMER);
                held.countDown();
                awaited(free);
            }));
            held.await();
            var waiting = IntStream.range(0, 900)
                    .mapToObj(at -> threads.submit(() -> turnstile.pass(arrival("기다린 말 " + at, phone, null))))
                    .toList();
            await().until(() -> waiting.stream().anyMatch(Future::isDone));
            free.countDown();
            holder.get();
            var sentAway = 0;
            for (var each : waiting) {
                try {
                    assertThat(each.get().fresh()).isTrue();
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(Busy.class);
                    sentAway++;
                }
            }
            assertThat(sentAway).isPositive().isLessThan(900 - 512 + 1);
            assertThat(jdbc.sql("select count(*) from complaint.complaint where words like '기다린 말 %'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(900 - sentAway);
        }
    }

    /// Among those who come together are people who share numbers, write again, and leave no name.
    @Test
    void together_everybody_gets_the_rows_they_would_get_alone() {
        for (long seed = 1; seed <= 10; seed++) {
            var together = intake.take(stories(seed, "71%02d".formatted(seed)));
            var alone = stories(seed, "72%02d".formatted(seed)).stream()
                    .map(one -> intake.take(one.story(), one.key(), one.by()))
                    .toList();
            assertThat(rows(together)).isEqualTo(rows(alone));
            assertThat(people(together)).isEqualTo(people(alone));
        }
    }

    private List<Arrival> stories(long seed, String run) {
        var random = new Random(seed);
        return IntStream.range(0, 30)
                .mapToObj(at -> {
                    var phone = random.nextInt(3) == 0 ? null : "010%s%04d".formatted(run, random.nextInt(6));
                    var mail = random.nextInt(2) == 0 ? null : "guest" + random.nextInt(6) + "@" + run + ".example";
                    var name = List.of("", "김가을", "박나래", "이다온").get(random.nextInt(4));
                    var key = random.nextInt(2) == 0
                            ? null
                            : new ReceptionKey("turnstile", run + random.nextInt(8), "다시 온 말");
                    var words = key == null ? "함께 온 말 " + at : "다시 온 말";
                    return new Arrival(
                            new Story(
                                    "WEB_FORM",
                                    words,
                                    null,
                                    null,
                                    null,
                                    null,
                                    name,
                                    phone,
                                    mail,
                                    null,
                                    Language.KO,
                                    null),
                            List.of(),
                            key,
                            Actor.CUSTOMER,
                            Seen.NOWHERE);
                })
                .toList();
    }

    /// Without what is different by nature: ids, numbers, tokens.
    private List<String> rows(List<Receipt> receipts) {
        return receipts.stream()
                .map(receipt -> receipt.fresh() + " "
                        + jdbc.sql("""
                                select concat_ws(' ',
                                    (select to_jsonb(c) - 'id' - 'number' - 'customer' - 'token_salt' - 'token_hash'
                                        from complaint.complaint c where id = :id),
                                    (select jsonb_agg(to_jsonb(d) - 'id' - 'complaint') from complaint.deadline d
                                        where complaint = :id),
                                    (select to_jsonb(q) - 'complaint' - 'number' - 'customer' from complaint.queue q
                                        where complaint = :id),
                                    (select jsonb_agg(jsonb_build_object('type', type, 'revision', revision, 'actor', actor, 'at', at)
                                        order by revision) from kernel.event where stream = :stream),
                                    (select jsonb_agg(jsonb_build_object('verb', verb, 'actor', actor, 'at', at) order by id)
                                        from audit.act where object = :stream))
                                """)
                                .param("id", receipt.id().value())
                                .param("stream", receipt.id().stream())
                                .query(String.class)
                                .single())
                .toList();
    }

    /// Who is the same as whom: for each complaint the first one of the same customer, and how that customer is known.
    private List<String> people(List<Receipt> receipts) {
        var customers = receipts.stream().map(receipt -> customer(receipt.id())).toList();
        return customers.stream()
                .map(who -> who == null
                        ? "nobody"
                        : customers.indexOf(who) + " "
                                + jdbc.sql("""
                                        select name || ' ' || (select count(*) from customer.contact where customer = c.id)
                                        from customer.customer c where id = :id
                                        """)
                                        .param("id", who)
                                        .query(String.class)
                                        .single())
                .toList();
    }

    private @Nullable Long customer(ComplaintId id) {
        return jdbc.sql("select customer from complaint.complaint where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
    }

    private String words(Receipt receipt) {
        return jdbc.sql("select words from complaint.complaint where id = :id")
                .param("id", receipt.id().value())
                .query(String.class)
                .single();
    }

    private List<Future<Receipt>> pass(List<Arrival> crowd) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return crowd.stream()
                    .map(one -> threads.submit(() -> turnstile.pass(one)))
                    .toList();
        }
    }

    private static Arrival arrival(String words, @Nullable String phone, @Nullable ReceptionKey key) {
        return new Arrival(
                new Story("WEB_FORM", words, null, null, null, null, null, phone, null, null, Language.KO, null),
                List.of(),
                key,
                Actor.CUSTOMER,
                Seen.NOWHERE);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
