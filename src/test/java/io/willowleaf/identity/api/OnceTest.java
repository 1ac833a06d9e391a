package io.willowleaf.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.desk.OnceDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a program asks for under a key happens once, whatever the route.
@WillowleafTest
class OnceTest {

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @Autowired
    OnceDesk once;

    @Autowired
    SettableClock clock;

    Browser program;
    String token;
    String key;
    String call;

    @BeforeEach
    void a_telephone_system() {
        program = cast.browser();
        token = cast.token("case.receive");
        key = UUID.randomUUID().toString();
        call = "pbx-" + UUID.randomUUID();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.reset();
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_nothing_happens_again() {
        var first = ring(key, call, "ringing");
        assertThat(first.statusCode()).isEqualTo(201);
        var again = ring(key, call, "ringing");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(ring(null, call, "ringing").statusCode()).isEqualTo(200);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        ring(key, call, "ringing");
        var other = ring(key, call, "answered");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("urn:willowleaf:problem:key-used");
    }

    @Test
    void of_many_at_once_one_happens() {
        var answers = IntStream.range(0, 30)
                .parallel()
                .mapToObj(_ -> ring(key, call, "ringing"))
                .toList();
        assertThat(answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()))
                .contains(201)
                .isSubsetOf(201, 409);
        assertThat(answers).allSatisfy(answer -> {
            if (answer.statusCode() == 409) {
                assertThat(answer.body()).contains("urn:willowleaf:problem:busy");
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            }
        });
        assertThat(kept()).isOne();
    }

    @Test
    void what_was_refused_is_not_kept() {
        assertThat(ring(key, call, "sleeping").statusCode()).isEqualTo(422);
        assertThat(kept()).isZero();
        assertThat(ring(key, call, "ringing").statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_kept_can_be_read_by_nobody_and_goes_after_seven_days() {
        ring(key, call, "ringing");
        var row = sql.sql("select key_hash || request_hash || sealed from identity.kept_answer"
                        + " order by answered_at desc, key_hash limit 1")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(key).doesNotContain(call).doesNotContain("ringing");
        clock.forward(Duration.ofDays(6));
        forget();
        assertThat(kept()).isOne();
        clock.forward(Duration.ofDays(2));
        forget();
        assertThat(kept()).isZero();
    }

    @Test
    void every_answer_says_how_many_requests_are_left() {
        var answer = ring(null, call, "ringing");
        var limit =
                Long.parseLong(answer.headers().firstValue("RateLimit-Limit").orElseThrow());
        var left = Long.parseLong(
                answer.headers().firstValue("RateLimit-Remaining").orElseThrow());
        assertThat(left).isPositive().isLessThan(limit);
        assertThat(answer.headers().firstValue("RateLimit-Reset")).isPresent();
    }

    @Test
    void a_refusal_names_its_kind_and_says_what_to_do_in_the_readers_language() {
        var korean = ring("", call, "ringing");
        assertThat(korean.statusCode()).isEqualTo(400);
        assertThat(korean.body()).contains("urn:willowleaf:problem:unreadable", "Idempotency-Key", "확인해 주세요");
        var english = program.send(HttpRequest.newBuilder(program.at("/api/v1/nothing"))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en"));
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(english.body()).contains("urn:willowleaf:problem:not-found", "Check the number");
        var stranger =
                program.send(HttpRequest.newBuilder(program.at("/api/v1/calls")).POST(BodyPublishers.ofString("{}")));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body()).contains("urn:willowleaf:problem:token-needed", "연결 열쇠");
    }

    private void forget() {
        int some;
        do {
            some = once.forgetSome();
        } while (some > 0);
    }

    private long kept() {
        return sql.sql("select count(*) from identity.kept_answer k join identity.api_token t on t.id = k.token"
                        + " where t.hash = encode(sha256(:token::bytea), 'hex')")
                .param("token", token)
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> ring(@Nullable String key, String call, String state) {
        var request = HttpRequest.newBuilder(program.at("/api/v1/calls"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"call\":\"%s\",\"state\":\"%s\"}".formatted(call, state)));
        return program.send(key == null ? request : request.header("Idempotency-Key", key));
    }
}
