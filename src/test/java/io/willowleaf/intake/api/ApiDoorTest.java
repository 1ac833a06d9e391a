package io.willowleaf.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class ApiDoorTest {

    @Autowired
    Cast cast;

    Browser program;
    String token;

    @BeforeEach
    void give_a_program_a_token() {
        program = cast.browser();
        token = cast.token("case.receive", "case.read");
    }

    @Test
    void a_complaint_gets_a_number_and_a_private_way_to_follow_it() {
        var answer = post(
                null, "{\"words\":\"받침 도자기가 깨져서 왔어요\",\"customer\":{\"name\":\"박소영\",\"phone\":\"010-0000-0312\"}}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).containsPattern("C-2026-\\d{6}").contains("/voice/track/");
    }

    @Test
    void a_hundred_requests_with_one_key_make_one_complaint() {
        var key = UUID.randomUUID().toString();
        var numbers = new HashSet<String>();
        IntStream.range(0, 100)
                .parallel()
                .mapToObj(_ -> post(key, "{\"words\":\"배송이 늦어요\"}").body())
                .toList()
                .forEach(numbers::add);
        assertThat(numbers).hasSize(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        post(key, "{\"words\":\"배송이 늦어요\"}");
        var answer = post(key, "{\"words\":\"환불해 주세요\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_field_we_do_not_know_is_named() {
        var answer = post(null, "{\"words\":\"배송이 늦어요\",\"colour\":\"red\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("colour");
    }

    @Test
    void nothing_said_is_asked_for_in_the_readers_language() {
        assertThat(post(null, "{}").body()).contains("무슨 일이 있었는지");
        var answer = program.send(request(null, "{\"words\":\" \"}").header("Accept-Language", "en-GB,ko;q=0.5"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("what happened");
    }

    @Test
    void odd_letters_are_kept_as_far_as_they_can_be() {
        assertThat(post(null, "{\"words\":\"화났어요 😡 \\u0000 각\"}").statusCode()).isEqualTo(201);
    }

    @Test
    void broken_empty_and_endless_bodies_are_refused_with_a_sentence() {
        assertThat(post(null, "{\"words\":\"잘린").statusCode()).isEqualTo(400);
        assertThat(post(null, "").statusCode()).isEqualTo(400);
        assertThat(post(null, "{\"words\":\"" + "가".repeat(350_000) + "\"}").statusCode())
                .isEqualTo(422);
        assertThat(post(null, "{\"words\":\"가\",\"receivedAt\":\"gestern\"}").body())
                .contains("receivedAt");
    }

    @Test
    void without_a_token_nobody_gets_in() {
        var answer = program.send(HttpRequest.newBuilder(program.at("/api/v1/complaints"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"x\"}")));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> post(@Nullable String key, String body) {
        return program.send(request(key, body));
    }

    private HttpRequest.Builder request(@Nullable String key, String body) {
        var request = HttpRequest.newBuilder(program.at("/api/v1/complaints"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return key == null ? request : request.header("Idempotency-Key", key);
    }
}
