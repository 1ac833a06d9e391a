package io.willowleaf.integration.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.NewWebhook;
import io.willowleaf.integration.NotPossible;
import io.willowleaf.integration.Obstacle;
import io.willowleaf.integration.domain.Lanes;
import io.willowleaf.integration.domain.Signature;
import io.willowleaf.integration.http.StandIn;
import io.willowleaf.integration.http.StandIn.Message;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Given;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@WillowleafTest
class WebhookTest {

    static final List<String> COMPLAINTS = List.of("complaint.*");

    @Autowired
    WebhookDesk desk;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Lanes lanes;

    @Autowired
    Turn turn;

    @Autowired
    Couriers couriers;

    @Autowired
    Replays replays;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    SettableClock clock;

    @Autowired
    Cast cast;

    final JsonMapper json = JsonMapper.shared();
    final StandIn standIn = new StandIn();
    Viewer admin;
    NewWebhook webhook;

    @BeforeEach
    void somebody_wants_to_be_told() {
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        admin = cast.viewer(Role.ADMIN);
        webhook = desk.make("재고 시스템", standIn.url(), COMPLAINTS, admin);
    }

    @AfterEach
    void nobody_any_more() {
        desk.end(webhook.id(), admin);
        standIn.close();
        clock.reset();
    }

    @Test
    void what_happens_is_told_once_signed_and_as_the_feed_says_it() {
        var number = receive();
        var message = heardOf(number, 1).getFirst();
        assertThat(json.readTree(message.body()).path("type").asString()).isEqualTo("complaint.received");
        assertThat(message.header("Willowleaf-Event")).isEqualTo("complaint.received");
        assertThat(message.header("Willowleaf-Delivery"))
                .isEqualTo("wd_" + webhook.id().value() + "_"
                        + json.readTree(message.body()).path("position").asLong());
        assertThat(message.header("Willowleaf-Signature"))
                .isEqualTo(Signature.of(message.body(), webhook.secret(), clock.instant()));
        assertThat(desk.tries(webhook.id(), false, null, 10, admin).getFirst().answer())
                .contains("200")
                .doesNotContain("010-1234-5678");
    }

    @Test
    void a_complaint_waits_while_an_earlier_message_of_it_is_tried_again_and_others_go_on() {
        var stuck = ConcurrentHashMap.<String>newKeySet();
        standIn.answering(message -> stuck.contains(complaint(message)) ? 500 : 200);
        var first = receive();
        heardOf(first, 1);
        stuck.add(first.value());
        IntStream.range(0, 3).forEach(_ -> say(first));
        await().until(() -> of(first).size() >= 2);
        var other = receive();
        say(other);
        heardOf(other, 2);
        assertThat(positions(of(first).subList(1, of(first).size())))
                .containsOnly(positions(of(first)).get(1));
        stuck.clear();
        forward(Duration.ofSeconds(11));
        await().until(() -> Set.copyOf(positions(of(first))).size() == 4);
        assertThat(distinct(positions(of(first)))).isSorted();
        assertThat(desk.tries(webhook.id(), true, null, 10, admin).getFirst().obstacle())
                .isEqualTo(Obstacle.STATUS);
    }

    @Test
    void after_three_days_it_is_parked_and_goes_on_when_somebody_lets_it() {
        var well = new AtomicBoolean();
        standIn.answering(_ -> well.get() ? 200 : 503);
        var number = receive();
        say(number);
        for (var tried = 1; desk.parked(webhook.id(), admin).isEmpty(); tried++) {
            var many = tried;
            await().until(() -> desk.tries(webhook.id(), true, null, 100, admin).size() >= many);
            assertThat(tried).isLessThan(40);
            forward(Duration.ofHours(4));
        }
        assertThat(Duration.between(SettableClock.START, clock.instant()))
                .isBetween(Duration.ofHours(72), Duration.ofHours(80));
        var parked = desk.parked(webhook.id(), admin).getFirst();
        assertThat(parked.position()).isEqualTo(positions(of(number)).getFirst());
        assertThat(desk.find(webhook.id(), admin).parked()).isEqualTo(1);
        well.set(true);
        desk.tryAgain(webhook.id(), parked.stream(), admin);
        await().until(() -> Set.copyOf(positions(of(number))).size() == 2);
        assertThatThrownBy(() -> desk.tryAgain(webhook.id(), null, admin)).isInstanceOf(NotPossible.class);
    }

    @Test
    void a_courier_that_fell_over_is_followed_by_another() {
        desk.pause(webhook.id(), admin);
        var number = receive();
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        var now = clock.instant();
        var taken = transaction.execute(_ -> lanes.claim(webhook.id(), 1, now, now.plus(Couriers.LEASE)));
        assertThat(taken).hasSize(1);
        desk.resume(webhook.id(), admin);
        await().during(Duration.ofMillis(1_500)).until(() -> of(number).isEmpty());
        forward(Couriers.LEASE.plusSeconds(1));
        heardOf(number, 1);
        await().until(() -> desk.find(webhook.id(), admin).waiting() == 0);
        turn.take(taken.getFirst());
        assertThat(of(number)).hasSize(1);
    }

    @Test
    void two_nodes_share_the_work_and_keep_the_order() {
        var failing = new AtomicInteger();
        standIn.answering(_ -> failing.incrementAndGet() % 7 == 0 ? 500 : 200);
        var other = new Couriers(turn, lanes, settings, replays, clock, transaction);
        other.start();
        var numbers = new ArrayList<ComplaintNumber>();
        for (var round = 0; round < 12; round++) {
            numbers.add(receive());
            numbers.forEach(this::say);
        }
        var wanted = 12 + 78;
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            forward(Duration.ofSeconds(20));
            return distinct(positions(standIn.heard())).size() == wanted
                    && desk.find(webhook.id(), admin).waiting() == 0;
        });
        other.stop();
        var arrived = new HashMap<String, List<Long>>();
        standIn.heard()
                .forEach(message -> arrived.computeIfAbsent(complaint(message), _ -> new ArrayList<>())
                        .add(json.readTree(message.body()).path("position").asLong()));
        assertThat(arrived).hasSize(12);
        arrived.values().forEach(positions -> assertThat(distinct(positions)).isSorted());
    }

    @Test
    void a_database_that_stumbles_does_not_keep_the_couriers_at_home() {
        couriers.stop();
        var claims = new AtomicInteger();
        var stumbling = (Lanes) Proxy.newProxyInstance(
                Lanes.class.getClassLoader(), new Class<?>[] {Lanes.class}, (_, method, asked) -> {
                    if (method.getName().equals("claim") && claims.incrementAndGet() <= 2) {
                        throw new DataAccessResourceFailureException("gone for a moment");
                    }
                    return method.invoke(lanes, asked);
                });
        var other = new Couriers(turn, stumbling, settings, replays, clock, transaction);
        other.start();
        try {
            heardOf(receive(), 1);
            assertThat(claims).hasValueGreaterThan(2);
        } finally {
            other.stop();
            couriers.start();
        }
    }

    @Test
    void nobody_waits_for_one_that_does_not_answer() {
        var silence = new CompletableFuture<Integer>();
        var slow = new StandIn().answering(_ -> silence.join());
        var other = desk.make("느린 곳", slow.url(), COMPLAINTS, admin);
        var begun = System.nanoTime();
        var numbers = IntStream.range(0, 8).mapToObj(_ -> receive()).toList();
        numbers.forEach(number -> heardOf(number, 1));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
        desk.end(other.id(), admin);
        silence.complete(200);
        slow.close();
    }

    @Test
    void what_was_told_is_told_again_from_a_position_under_the_same_id() {
        var number = receive();
        say(number);
        var before = heardOf(number, 2);
        desk.replay(webhook.id(), positions(before).getFirst(), admin);
        var after = heardOf(number, 4);
        assertThat(after.subList(2, 4).stream().map(message -> message.header("Willowleaf-Delivery")))
                .containsExactlyElementsOf(before.stream()
                        .map(message -> message.header("Willowleaf-Delivery"))
                        .toList());
        assertThat(after.get(3).body()).isEqualTo(before.get(1).body());
        await().until(() -> desk.find(webhook.id(), admin).replayFrom() == null);
        assertThatThrownBy(() -> desk.replay(webhook.id(), Long.MAX_VALUE, admin))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void while_it_is_paused_everything_waits_for_it() {
        desk.pause(webhook.id(), admin);
        var number = receive();
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        await().until(() -> desk.find(webhook.id(), admin).waiting() == 1);
        assertThat(standIn.heard()).isEmpty();
        desk.resume(webhook.id(), admin);
        heardOf(number, 1);
    }

    @Test
    void a_server_that_is_away_is_left_alone_for_a_moment_and_nothing_is_lost() {
        standIn.close();
        var number = receive();
        await().until(() -> desk.find(webhook.id(), admin).restsUntil() != null);
        assertThat(desk.tries(webhook.id(), true, null, 10, admin).getFirst().obstacle())
                .isEqualTo(Obstacle.CONNECT);
        assertThat(desk.find(webhook.id(), admin).waiting()).isEqualTo(1);
        assertThat(number.value()).isNotBlank();
    }

    @Test
    void an_installation_of_examples_sends_nothing() {
        couriers.stop();
        var ofExamples = new Couriers(turn, lanes, Given.settings("demo", "on"), replays, clock, transaction);
        ofExamples.start();
        var number = receive();
        await().until(() -> desk.find(webhook.id(), admin).waiting() == 1);
        ofExamples.wake();
        await().during(Duration.ofMillis(500)).until(() -> standIn.heard().isEmpty());
        ofExamples.stop();
        couriers.start();
        heardOf(number, 1);
    }

    private void forward(Duration by) {
        clock.forward(by);
        couriers.wake();
    }

    private ComplaintNumber receive() {
        return complaints
                .receive(Reception.of("PHONE_IN", "문이 열리지 않아요"), Actor.CUSTOMER)
                .number();
    }

    private void say(ComplaintNumber number) {
        complaints.hear(number, "아직도 안 열려요", null, Viewer.SYSTEM);
    }

    private List<Message> heardOf(ComplaintNumber number, int many) {
        await().atMost(Duration.ofSeconds(15)).until(() -> of(number).size() >= many);
        return of(number);
    }

    private List<Message> of(ComplaintNumber number) {
        return standIn.heard().stream()
                .filter(message -> complaint(message).equals(number.value()))
                .toList();
    }

    private String complaint(Message message) {
        return json.readTree(message.body()).path("complaint").asString("");
    }

    private List<Long> positions(List<Message> messages) {
        return messages.stream()
                .map(message -> json.readTree(message.body()).path("position").asLong())
                .toList();
    }

    private static List<Long> distinct(List<Long> positions) {
        return positions.stream().distinct().toList();
    }
}
