package io.willowleaf.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.integration.Obstacle;
import io.willowleaf.integration.domain.WebhookUrl;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// However an address inside is written, nobody is called there.
class HostileUrlsTest {

    private static final Path LIST = Path.of("src/test/resources/webhooks/hostile.txt");

    private static final Duration SECONDS = Duration.ofSeconds(2);

    final Canary canary = new Canary();

    /// Every name leads to the canary.
    final DirectCourier courier =
            new DirectCourier(List.of(), true, _ -> List.of(InetAddress.ofLiteral("127.0.0.1")), SECONDS);

    @AfterEach
    void close() throws IOException {
        canary.close();
    }

    @Test
    void none_of_the_known_ways_leads_inside() throws IOException {
        var urls = hostile();
        assertThat(urls).hasSizeGreaterThan(150);
        for (var url : urls) {
            var answer = courier.hand(url, Map.of(), "{}");
            assertThat(answer.obstacle()).as(url).isEqualTo(Obstacle.ADDRESS);
        }
        assertThat(canary.visits()).isZero();
    }

    @Test
    void the_canary_would_sing() throws IOException {
        for (var address : List.of("127.0.0.1", "::1")) {
            try (var visitor = new Socket(InetAddress.ofLiteral(address), canary.port())) {
                assertThat(visitor.isConnected()).isTrue();
            } catch (ConnectException _) {
                // a machine without IPv6
            }
        }
        await().until(() -> canary.visits() > 0);
    }

    @Test
    void a_name_with_one_address_inside_is_not_called_though_the_others_are_outside() {
        var mixed = new DirectCourier(
                List.of(),
                true,
                _ -> List.of(InetAddress.ofLiteral("93.184.215.14"), InetAddress.ofLiteral("127.0.0.1")),
                SECONDS);
        assertThat(mixed.hand("http://mixed.example:" + canary.port() + "/", Map.of(), "{}")
                        .obstacle())
                .isEqualTo(Obstacle.ADDRESS);
        assertThat(canary.visits()).isZero();
    }

    @Test
    void two_hundred_thousand_small_changes_lead_nowhere_inside_and_break_nothing() throws IOException {
        var random = new Random(20_261_122);
        var seeds = new ArrayList<>(hostile());
        seeds.addAll(List.of("https://hooks.example.com/in?x=1", "http://127.0.0.2:8080/", "https://[2600::1]:8443/a"));
        for (var round = 0; round < 200_000; round++) {
            var url = changed(seeds.get(random.nextInt(seeds.size())), random);
            var read = WebhookUrl.find(url);
            if (read.isPresent()) {
                assertReadAsOthersDo(url, read.get());
                var host = read.get().literal();
                if (host.isEmpty() || !courier.knows(url)) {
                    assertThat(courier.hand(url, Map.of(), "{}").obstacle())
                            .as(url)
                            .isEqualTo(Obstacle.ADDRESS);
                }
            }
        }
        assertThat(canary.visits()).isZero();
    }

    /// What we call is what everybody else reads in it.
    private static void assertReadAsOthersDo(String url, WebhookUrl read) {
        var uri = URI.create(url);
        assertThat(uri.getHost().toLowerCase(Locale.ROOT)).as(url).isEqualTo(read.host());
        assertThat(uri.getUserInfo()).as(url).isNull();
        assertThat(uri.getFragment()).as(url).isNull();
        assertThat(uri.getPort() < 0 || uri.getPort() == read.port()).as(url).isTrue();
        assertThat(WebhookUrl.find(read.toString())).as(url).contains(read);
    }

    private static String changed(String url, Random random) {
        var text = new StringBuilder(url);
        for (var changes = 1 + random.nextInt(3); changes > 0 && !text.isEmpty(); changes--) {
            var at = random.nextInt(text.length());
            var letter = ":/@.[]%?#\\0189afx-_\u3002\t\n l".charAt(random.nextInt(24));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, letter);
                case 1 -> text.insert(at, letter);
                case 2 -> text.deleteCharAt(at);
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(12))));
            }
        }
        return text.toString();
    }

    private List<String> hostile() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replace("{port}", Integer.toString(canary.port()))
                        .replace("\\t", "\t")
                        .replace("\\r", "\r")
                        .replace("\\n", "\n")
                        .replace("\\0", "\0"))
                .toList();
    }
}
