package io.willowleaf.integration.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.integration.Obstacle;
import io.willowleaf.integration.domain.Courier;
import io.willowleaf.integration.domain.Network;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTest {

    static final List<Network> ALLOWED = List.of(Network.of("127.0.0.2"));

    static final Duration SECONDS = Duration.ofSeconds(2);

    final Canary canary = new Canary();
    final StandIn standIn = new StandIn();
    final DirectCourier courier =
            new DirectCourier(ALLOWED, true, host -> List.of(InetAddress.getAllByName(host)), SECONDS);

    @AfterEach
    void close() throws IOException {
        canary.close();
        standIn.close();
    }

    @Test
    void a_message_arrives_with_its_headers_and_what_is_said_comes_back_without_numbers_of_people() {
        var answer = courier.hand(standIn.url() + "?a=b", Map.of("Willowleaf-Delivery", "wd_1_2"), "{\"말\":\"한글\"}");
        assertThat(answer.arrived()).isTrue();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.said()).contains("\"status\":200").doesNotContain("010-1234-5678");
        var heard = standIn.heard().getFirst();
        assertThat(heard.body()).isEqualTo("{\"말\":\"한글\"}");
        assertThat(heard.path()).isEqualTo("/hook?a=b");
        assertThat(heard.header("Willowleaf-Delivery")).isEqualTo("wd_1_2");
        assertThat(heard.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void a_redirect_is_not_followed() {
        for (var status : List.of(301, 302, 303, 307, 308)) {
            standIn.answering(_ -> status).saying(Map.of("Location", "http://127.0.0.1:" + canary.port() + "/"));
            assertThat(courier.hand(standIn.url(), Map.of(), "{}").obstacle()).isEqualTo(Obstacle.STATUS);
        }
        assertThat(canary.visits()).isZero();
    }

    @Test
    void a_name_is_looked_up_once_so_that_it_cannot_lead_elsewhere_after_it_was_checked() {
        var asked = new AtomicInteger();
        var rebinding = new DirectCourier(
                ALLOWED,
                true,
                _ -> List.of(InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1")),
                SECONDS);
        var answer = rebinding.hand(standIn.url().replace("127.0.0.2", "rebind.example"), Map.of(), "{}");
        assertThat(answer.arrived()).isTrue();
        assertThat(asked).hasValue(1);
        assertThat(standIn.heard().getFirst().header("Host")).startsWith("rebind.example:");
    }

    @Test
    void without_tls_only_where_it_is_allowed() throws IOException {
        var strict = new DirectCourier(ALLOWED, false, host -> List.of(InetAddress.getAllByName(host)), SECONDS);
        assertThat(strict.knows(standIn.url())).isFalse();
        assertThat(strict.hand(standIn.url(), Map.of(), "{}").obstacle()).isEqualTo(Obstacle.ADDRESS);
        assertThat(standIn.heard()).isEmpty();
        assertThat(saying("https", "HTTP/1.1 200 OK\r\n\r\n").obstacle()).isEqualTo(Obstacle.TLS);
    }

    @Test
    void what_stands_in_the_way_is_named() throws IOException {
        var nameless = new DirectCourier(
                ALLOWED,
                true,
                host -> {
                    throw new UnknownHostException(host);
                },
                SECONDS);
        assertThat(nameless.hand("https://nowhere.example/", Map.of(), "{}").obstacle())
                .isEqualTo(Obstacle.NAME);
        var closed = "http://127.0.0.2:" + freePort() + "/";
        assertThat(courier.hand(closed, Map.of(), "{}").obstacle()).isEqualTo(Obstacle.CONNECT);
        assertThat(saying("SSH-2.0-OpenSSH_9.2\r\n").obstacle()).isEqualTo(Obstacle.BROKEN);
        assertThat(saying("").obstacle()).isEqualTo(Obstacle.BROKEN);
        assertThat(saying("HTTP/1.1 200 OK\r\n" + "X-Long: a\r\n".repeat(10_000))
                        .obstacle())
                .isEqualTo(Obstacle.BROKEN);
    }

    @Test
    void an_answer_is_read_to_a_limit_whatever_it_promises() throws IOException {
        assertThat(saying("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(5_000_000)).said())
                .hasSize(1_024);
        assertThat(saying("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\nshort")
                        .said())
                .isEqualTo("short");
        assertThat(saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwill\r\n3\r\now!\r\n0\r\n\r\n")
                        .said())
                .isEqualTo("willow!");
        assertThat(saying("HTTP/1.1 204 No Content\r\n\r\n").arrived()).isTrue();
        assertThat(saying("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n")
                        .status())
                .isEqualTo(202);
        assertThat(saying("HTTP/1.1 200 OK\r\n\r\na\u0007b\u0000c").said()).isEqualTo("abc");
    }

    @Test
    void whoever_answers_drop_by_drop_is_left_in_time() throws IOException {
        var begun = System.nanoTime();
        try (var door = new ServerSocket()) {
            door.bind(new InetSocketAddress("127.0.0.2", 0));
            Thread.ofVirtual().start(() -> drip(door));
            var answer = courier.hand("http://127.0.0.2:" + door.getLocalPort() + "/", Map.of(), "{}");
            assertThat(answer.obstacle()).isEqualTo(Obstacle.TIME);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SECONDS.multipliedBy(10));
    }

    private Courier.Answer saying(String reply) throws IOException {
        return saying("http", reply);
    }

    private Courier.Answer saying(String scheme, String reply) throws IOException {
        try (var door = new ServerSocket()) {
            door.bind(new InetSocketAddress("127.0.0.2", 0));
            Thread.ofVirtual().start(() -> {
                try (var line = door.accept()) {
                    line.getInputStream().read(new byte[4_096]);
                    line.getOutputStream().write(reply.getBytes(StandardCharsets.UTF_8));
                } catch (IOException _) {
                    // the courier has heard enough
                }
            });
            return courier.hand(scheme + "://127.0.0.2:" + door.getLocalPort() + "/", Map.of(), "{}");
        }
    }

    private static void drip(ServerSocket door) {
        try (Socket line = door.accept()) {
            line.getInputStream().read(new byte[4_096]);
            var drops = new CountDownLatch(1);
            while (!drops.await(50, TimeUnit.MILLISECONDS)) {
                line.getOutputStream().write('H');
                line.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException _) {
            // it was left
        }
    }

    private static int freePort() throws IOException {
        try (var door = new ServerSocket()) {
            door.bind(new InetSocketAddress("127.0.0.2", 0));
            return door.getLocalPort();
        }
    }
}
