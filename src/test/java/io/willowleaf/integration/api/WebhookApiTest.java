package io.willowleaf.integration.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.integration.http.StandIn;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WillowleafTest
class WebhookApiTest {

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    final JsonMapper json = JsonMapper.shared();
    final StandIn standIn = new StandIn();
    Browser program;
    String token;

    @BeforeEach
    void give_a_program_a_token() {
        program = cast.browser();
        token = cast.token("token.write", "case.read");
    }

    @AfterEach
    void close() {
        standIn.close();
    }

    @Test
    void a_program_is_told_sees_what_was_delivered_and_ends_it() {
        var made = send(
                "POST",
                "/api/v1/webhooks",
                "{\"name\":\"재고\",\"url\":\"" + standIn.url() + "\",\"types\":[\"complaint.*\"]}");
        assertThat(made.statusCode()).isEqualTo(201);
        var webhook = json.readTree(made.body());
        assertThat(webhook.path("secret").asString()).startsWith("whsec_").hasSizeGreaterThan(40);
        var path = "/api/v1/webhooks/" + webhook.path("id").asLong();
        assertThat(send("GET", path, null).body()).doesNotContain("whsec_");
        complaints.receive(Reception.of("PHONE_IN", "문이 열리지 않아요"), Actor.CUSTOMER);
        await().until(() -> !standIn.heard().isEmpty());
        await().until(() -> !deliveries(path).isEmpty());
        assertThat(deliveries(path).get(0).path("status").asInt()).isEqualTo(200);
        var told = json.readTree(standIn.heard().getFirst().body());
        var feed = json.readTree(send(
                        "GET",
                        "/api/v1/events?limit=1&after=" + (told.path("position").asLong() - 1),
                        null)
                .body());
        assertThat(told).isEqualTo(feed.path("events").get(0));
        assertThat(send("PUT", path + "/pause", "").body()).contains("pausedAt");
        assertThat(send("DELETE", path + "/pause", null).body()).doesNotContain("pausedAt");
        assertThat(send("POST", path + "/replays", "{\"from\":0}").statusCode()).isEqualTo(200);
        assertThat(send("POST", path + "/tries", "").statusCode()).isEqualTo(409);
        assertThat(send("DELETE", path, null).statusCode()).isEqualTo(200);
        assertThat(send("GET", path, null).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_named_field_by_field() {
        var refused = send(
                "POST", "/api/v1/webhooks", "{\"name\":\"안\",\"url\":\"http://169.254.169.254/\",\"types\":[\"x.y\"]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"url\"").contains("\"types\"");
        assertThat(send("POST", "/api/v1/webhooks", "{\"name\":\"안\"}").statusCode())
                .isEqualTo(422);
        assertThat(send("GET", "/api/v1/webhooks/999999", null).statusCode()).isEqualTo(404);
        assertThat(send("GET", "/api/v1/webhooks/x", null).statusCode()).isIn(400, 404);
    }

    private JsonNode deliveries(String path) {
        return json.readTree(send("GET", path + "/deliveries", null).body()).path("deliveries");
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return program.send(HttpRequest.newBuilder(program.at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }
}
