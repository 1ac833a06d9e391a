package io.willowleaf.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.integration.PublicEvent;
import io.willowleaf.integration.desk.FeedDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WillowleafTest
class FeedTest {

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    FeedDesk feed;

    @Autowired
    EventLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    Browser program;
    String token;

    @BeforeEach
    void give_a_program_a_token() {
        program = cast.browser();
        token = cast.token("case.read");
    }

    @Test
    void what_happens_is_told_in_order_each_once_with_the_receipt_number() {
        var start = ask("after=now").path("next").asString();
        var receipts = IntStream.range(0, 5).mapToObj(_ -> receive()).toList();
        var heard = hear(start, "complaint.received", 5);
        assertThat(heard.stream().map(event -> event.path("complaint").asString()))
                .containsExactlyElementsOf(
                        receipts.stream().map(each -> each.number().value()).toList());
        assertThat(heard.stream().map(event -> event.path("position").asLong()))
                .isSorted()
                .doesNotHaveDuplicates();
        var first = heard.getFirst();
        assertThat(first.path("stream").asString()).isEqualTo(receipts.getFirst().id().stream());
        assertThat(first.path("revision").asLong()).isEqualTo(1);
        assertThat(first.path("data").path("channel").asString()).isEqualTo("PHONE_IN");
        assertThat(first.toString()).doesNotContain("문이 열리지");
    }

    @Test
    void whoever_waits_is_answered_as_soon_as_something_happens() {
        var start = ask("after=now").path("next").asString();
        var waiting = CompletableFuture.supplyAsync(() -> ask("wait=25&types=complaint.received&after=" + start));
        var begun = System.nanoTime();
        var receipt = receive();
        var answer = waiting.join();
        assertThat(answer.path("events").get(0).path("complaint").asString())
                .isEqualTo(receipt.number().value());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void those_who_wait_hold_no_connection() {
        var start = ask("after=now").path("next").asString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = IntStream.range(0, 40)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> ask("wait=25&types=complaint.received&after=" + start), threads))
                    .toList();
            IntStream.range(0, 10).forEach(_ -> ask("after=" + start));
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
            receive();
            waiting.forEach(each -> assertThat(each.join().path("events")).hasSize(1));
        }
    }

    @Test
    void nothing_is_told_while_something_earlier_may_still_come() throws InterruptedException {
        var start = ask("after=now").path("next").asString();
        var drawn = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var stream = complaints.receive(Reception.of("PHONE_IN", "먼저 걸었습니다"), Actor.CUSTOMER);
        var slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(_ -> {
            log.append(new ComplaintEvent.Noted(stream.id(), 1), Actor.SYSTEM, SettableClock.START);
            drawn.countDown();
            awaitQuietly(release);
        }));
        drawn.await();
        var later = receive();
        await().during(Duration.ofMillis(500))
                .until(() -> numbers(ask("after=" + start)).stream()
                        .noneMatch(later.number().value()::equals));
        release.countDown();
        slow.join();
        var heard = hear(start, "complaint.noted,complaint.received", 3);
        assertThat(heard.stream().map(event -> event.path("type").asString()))
                .containsExactly("complaint.received", "complaint.noted", "complaint.received");
    }

    @Test
    void a_name_with_a_star_stands_for_a_kind_and_a_name_that_means_nothing_is_refused() {
        assertThat(feed.types(Set.of("complaint.*"))).contains("complaint.received", "complaint.closed");
        assertThat(get("types=complaint.forgotten").statusCode()).isEqualTo(400);
        assertThat(get("after=yesterday").statusCode()).isEqualTo(400);
        assertThat(get("after=" + Long.MAX_VALUE).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_sees_one_team_hears_of_its_complaints_and_of_nothing_else() {
        var start = feed.end();
        var team = cast.team();
        var lead = cast.person(team, Role.TEAM_LEAD);
        var ours = complaints.receive(Reception.of("PHONE_IN", "우리 이야기").to(lead, team), Actor.CUSTOMER);
        var others = receive();
        await().until(() ->
                numbers(ask("after=" + start)).contains(others.number().value()));
        var viewer = cast.viewer(lead);
        var heard = new ArrayList<PublicEvent>();
        var page = feed.read(start, Set.of(), 200, Duration.ZERO, viewer);
        heard.addAll(page.events());
        assertThat(heard).isNotEmpty();
        assertThat(heard).allMatch(event -> ours.number().value().equals(event.complaint()));
    }

    private Receipt receive() {
        return complaints.receive(Reception.of("PHONE_IN", "문이 열리지 않아요"), Actor.CUSTOMER);
    }

    /// Follows the feed as a program does, until it has met so many.
    private List<JsonNode> hear(String start, String types, int many) {
        var heard = new ArrayList<JsonNode>();
        var after = start;
        while (heard.size() < many) {
            var page = ask("wait=5&limit=2&types=" + types + "&after=" + after);
            assertThat(page.path("events").isEmpty() && !page.path("more").asBoolean())
                    .isFalse();
            page.path("events").forEach(heard::add);
            after = page.path("next").asString();
        }
        return heard;
    }

    private static List<String> numbers(JsonNode page) {
        var found = new ArrayList<String>();
        page.path("events").forEach(event -> found.add(event.path("complaint").asString("")));
        return found;
    }

    private JsonNode ask(String question) {
        var answer = get(question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> get(String question) {
        return program.send(HttpRequest.newBuilder(program.at("/api/v1/events?" + question))
                .header("Authorization", "Bearer " + token));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
