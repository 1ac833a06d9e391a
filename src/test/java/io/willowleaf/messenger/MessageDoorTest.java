package io.willowleaf.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.complaint.desk.UnionDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.messenger.desk.DoorDesk;
import io.willowleaf.messenger.desk.ShortMessageDesk;
import io.willowleaf.messenger.domain.DoorSignature;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What gateways hand in, over HTTP.
@WillowleafTest
class MessageDoorTest {

    private static final Random RANDOM = new Random();

    @Autowired
    DoorDesk doors;

    @Autowired
    ShortMessageDesk messages;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    UnionDesk unions;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    private final JsonMapper json = JsonMapper.shared();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String phone = "010"
            + IntStream.range(0, 8)
                    .mapToObj(_ -> Integer.toString(RANDOM.nextInt(10)))
                    .reduce("", String::concat);

    private Viewer admin;
    private Browser gateway;
    private NewDoor door;
    private String name;

    @BeforeEach
    void a_door_in_use() {
        admin = cast.viewer(Role.ADMIN);
        gateway = cast.browser();
        door = open(DoorChannel.SMS);
    }

    @AfterEach
    void close() {
        doors.remove(door.id(), admin);
        clock.reset();
    }

    @Test
    void the_first_message_opens_a_complaint_and_the_next_ones_add_to_it() {
        var first = hand(told("1", "택배가 안 와요 " + mark));
        assertThat(first.statusCode()).isEqualTo(201);
        var answer = json.readTree(first.body());
        assertThat(answer.path("result").asString()).isEqualTo("received");
        var complaint = answer.path("complaint").asString();
        var next = json.readTree(hand(told("2", "송장번호는 " + mark)).body());
        assertThat(next.path("result").asString()).isEqualTo("added");
        assertThat(next.path("complaint").asString()).isEqualTo(complaint);
        assertThat(sql.sql("select channel from complaint.complaint where number = :number")
                        .param("number", complaint)
                        .query(String.class)
                        .single())
                .isEqualTo("SMS");
        assertThat(customers(complaint)).as("known by the number").isEqualTo(1);
    }

    @Test
    void words_of_a_stranger_choose_no_complaint() {
        var mine = complaint(told("1", "내 이야기 " + mark));
        var other = hand(Map.of(
                "id", "2", "sender", "010-9999-" + phone.substring(7), "text", mine + " 건에 덧붙입니다", "complaint", mine));
        assertThat(json.readTree(other.body()).path("complaint").asString()).isNotEqualTo(mine);
    }

    @Test
    void once_it_is_over_a_new_complaint_begins() {
        var before = complaint(told("1", "이야기 " + mark));
        end(before);
        var after = json.readTree(hand(told("2", "다시 " + mark)).body());
        assertThat(after.path("result").asString()).isEqualTo("received");
        assertThat(after.path("complaint").asString()).isNotEqualTo(before);
    }

    @Test
    void what_comes_after_a_merger_of_strangers_begins_a_new_complaint() {
        doors.remove(door.id(), admin);
        door = open(DoorChannel.KAKAO);
        var kept = complaint(Map.of("id", "1", "sender", "one" + mark, "text", "톡 " + mark));
        var merged = complaint(Map.of("id", "2", "sender", "two" + mark, "text", "톡 " + mark));
        unions.merge(new ComplaintNumber(merged), new ComplaintNumber(kept), "같은 일", Viewer.SYSTEM);
        var after = json.readTree(hand(Map.of("id", "3", "sender", "two" + mark, "text", "또 " + mark))
                .body());
        assertThat(after.path("result").asString()).isEqualTo("received");
        assertThat(after.path("complaint").asString()).isNotIn(kept, merged);
    }

    @Test
    void what_comes_again_exists_once_even_at_the_same_moment() throws Exception {
        var body = json.writeValueAsBytes(told("1", "한 번만 " + mark));
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> again = () -> hand(body, sign(body));
            for (var answer :
                    many.invokeAll(IntStream.range(0, 12).mapToObj(_ -> again).toList())) {
                assertThat(answer.get().statusCode()).isIn(200, 201);
            }
        }
        var otherBytes = hand(told("1", "같은 번호의 다른 말 " + mark));
        assertThat(otherBytes.statusCode()).isEqualTo(200);
        assertThat(json.readTree(otherBytes.body()).path("result").asString()).isEqualTo("repeated");
        assertThat(complaints()).isEqualTo(1);
    }

    @Test
    void nothing_unsigned_forged_or_old_is_kept() {
        var body = json.writeValueAsBytes(told("1", "위조 " + mark));
        var other = json.writeValueAsBytes(told("2", "위조 " + mark));
        var now = clock.instant();
        var right = DoorSignature.of(body, door.secret(), now);
        for (var wrong : new String[] {
            null,
            "",
            "t=1",
            right + ",v1=00",
            right.toUpperCase(Locale.ROOT),
            right.replace("v1=", "v0="),
            DoorSignature.of(body, "mdsec_guess", now),
            DoorSignature.of(other, door.secret(), now),
            DoorSignature.of(body, door.secret(), now.minus(Duration.ofMinutes(6))),
            DoorSignature.of(body, door.secret(), now.plus(Duration.ofMinutes(6))),
            "t=" + now.plusSeconds(1).getEpochSecond() + right.substring(right.indexOf(','))
        }) {
            assertThat(hand(body, wrong).statusCode()).as(String.valueOf(wrong)).isEqualTo(401);
        }
        var elsewhere = gateway.send(request("/doors/no-such-door/messages", body, right));
        assertThat(elsewhere.statusCode()).isEqualTo(401);
        assertThat(kept()).isZero();
        assertThat(hand(body, right).statusCode()).isEqualTo(201);
    }

    @Test
    void a_message_heard_on_the_way_is_worth_nothing_later_and_changes_nothing_now() {
        var body = json.writeValueAsBytes(told("1", "재전송 " + mark));
        var signature = sign(body);
        assertThat(hand(body, signature).statusCode()).isEqualTo(201);
        assertThat(hand(body, signature).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(6));
        assertThat(hand(body, signature).statusCode()).isEqualTo(401);
        assertThat(complaints()).isEqualTo(1);
    }

    @Test
    void a_renewed_secret_replaces_the_old_one() {
        var body = json.writeValueAsBytes(told("1", "열쇠 " + mark));
        var renewed = doors.renew(door.id(), admin);
        assertThat(hand(body, sign(body)).statusCode()).isEqualTo(401);
        assertThat(hand(body, DoorSignature.of(body, renewed, clock.instant())).statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_cannot_be_read_waits_for_a_person_and_can_be_read_again() {
        var answer =
                hand(("{\"id\":\"1\",\"text\":\"누구지 " + mark + " 010-1234-5678\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(202);
        var id = new ShortMessageId(json.readTree(answer.body()).path("message").asLong());
        var agent = cast.viewer(Role.AGENT);
        assertThat(messages.list(true, null, 50, agent))
                .extracting(ShortMessageRow::id)
                .contains(id);
        assertThat(messages.read(id, agent.hidden()).text())
                .contains("누구지 " + mark)
                .doesNotContain("010-1234-5678");
        assertThat(messages.read(id, Viewer.SYSTEM).text())
                .as("as it becomes a complaint")
                .contains("010-1234-5678");
        assertThat(messages.open(id).orElseThrow().outcome()).isEqualTo(ShortMessageOutcome.UNREADABLE);
        var complaint = messages.takeByHand(id, "직접 옮긴 말 " + mark, agent);
        assertThat(complaint).startsWith("C-");
        assertThat(messages.list(true, null, 50, agent))
                .extracting(ShortMessageRow::id)
                .doesNotContain(id);
    }

    @Test
    void a_door_that_is_tried_out_keeps_everything_and_takes_nothing_in() {
        doors.rest(door.id(), admin);
        var answer = json.readTree(hand(told("1", "연습 " + mark)).body());
        assertThat(answer.path("result").asString()).isEqualTo("held");
        assertThat(complaints()).isZero();
        doors.goLive(door.id(), admin);
        var id = new ShortMessageId(answer.path("message").asLong());
        assertThat(messages.open(id).orElseThrow().outcome()).isEqualTo(ShortMessageOutcome.RECEIVED);
        assertThat(complaints()).isEqualTo(1);
    }

    @Test
    void whom_the_messenger_knows_is_kept_sealed_and_told_apart_letter_by_letter() {
        doors.remove(door.id(), admin);
        door = open(DoorChannel.KAKAO);
        var one = complaint(Map.of("id", "1", "sender", "AbC" + mark, "text", "톡 " + mark));
        var other = complaint(Map.of("id", "2", "sender", "abc" + mark, "text", "톡 " + mark));
        assertThat(other).isNotEqualTo(one);
        assertThat(sql.sql("""
                        select count(*) from messenger.message m left join messenger.message_reading r on r.message = m.id
                        where m.door = :door and (m.sealed_raw || coalesce(r.sealed_sender || r.sender_mark, '')) ilike '%' || :mark || '%'
                        """)
                        .param("door", door.id().value())
                        .param("mark", mark)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void files_are_named_to_people_and_fetched_by_nobody_else() {
        var body = Map.<String, Object>of(
                "id",
                "1",
                "sender",
                phone,
                "text",
                "사진 " + mark,
                "attachments",
                List.of(
                        Map.of("url", "https://files.example.com/a.jpg", "name", "a.jpg"),
                        Map.of("url", "javascript:alert(1)", "name", "b.jpg")));
        var answer = json.readTree(hand(body).body());
        var opened = messages.read(new ShortMessageId(answer.path("message").asLong()), cast.viewer(Role.AGENT));
        assertThat(opened.files()).containsExactly(new FileReference("a.jpg", "https://files.example.com/a.jpg"));
    }

    @Test
    void nothing_that_a_gateway_can_send_breaks_the_door() {
        var random = new Random(7);
        var seed = json.writeValueAsString(told("1", "퍼즈 " + mark));
        for (var round = 0; round < 1_000; round++) {
            var body = odd(random, seed, round).getBytes(StandardCharsets.UTF_8);
            var answer = hand(body);
            assertThat(answer.statusCode())
                    .as(new String(body, StandardCharsets.UTF_8))
                    .isIn(200, 201, 202, 413);
        }
    }

    /// A message with something wrong in it, each in another way.
    private String odd(Random random, String seed, int round) {
        var values = new String[] {
            "null",
            "true",
            "-1",
            "1e400",
            "[]",
            "{}",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + "가".repeat(9_000) + "\"",
            "12345678901234567890",
            "\"+\"",
            "\"010-1234-5678\"",
            "\"2026-09-01T10:00:00+09:00\"",
            "\"9999999999-01-01T00:00Z\"",
            "\"report\"",
            "\"delivered\"",
            "\"../../etc\"",
            "\"'; drop table x\"",
            "[[[[[{}]]]]]",
            "\"\\u202egpj\""
        };
        return switch (round % 4) {
            case 0 -> {
                var at = random.nextInt(seed.length());
                yield seed.substring(0, at) + (char) random.nextInt(0xd7ff) + seed.substring(at);
            }
            case 1 -> seed.substring(0, random.nextInt(seed.length()));
            case 2 -> {
                var fields = new StringBuilder("{\"x\":0");
                for (var field : new String[] {
                    "type", "id", "sender", "text", "time", "name", "phone", "attachments", "message", "state", "reason"
                }) {
                    if (random.nextInt(4) > 0) {
                        fields.append(",\"").append(field).append("\":").append(values[random.nextInt(values.length)]);
                    }
                }
                yield fields + "}";
            }
            default -> "[".repeat(random.nextInt(2_000)) + values[random.nextInt(values.length)];
        };
    }

    private NewDoor open(DoorChannel channel) {
        name = "door-" + UUID.randomUUID().toString().substring(0, 12);
        var made = doors.make(new Door(name, "문자 " + mark, channel, "", "", "", "", true, false), "", admin);
        doors.goLive(made.id(), admin);
        return made;
    }

    private Map<String, Object> told(String id, String text) {
        return Map.of("id", id, "sender", phone, "text", text, "time", "2026-09-01T10:00:00+09:00");
    }

    private String complaint(Map<String, ?> body) {
        JsonNode answer = json.readTree(hand(body).body());
        return answer.path("complaint").asString();
    }

    private HttpResponse<String> hand(Map<String, ?> body) {
        return hand(json.writeValueAsBytes(body));
    }

    private HttpResponse<String> hand(byte[] body) {
        return hand(body, sign(body));
    }

    private HttpResponse<String> hand(byte[] body, @Nullable String signature) {
        return gateway.send(request("/doors/" + name + "/messages", body, signature));
    }

    private HttpRequest.Builder request(String path, byte[] body, @Nullable String signature) {
        var request = HttpRequest.newBuilder(gateway.at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        return signature == null ? request : request.header("Willowleaf-Signature", signature);
    }

    private String sign(byte[] body) {
        Instant now = clock.instant();
        return DoorSignature.of(body, door.secret(), now);
    }

    private void end(String complaint) {
        tracking.withdraw(tracking.findToken(new ComplaintNumber(complaint)).orElseThrow(), "해결됐어요");
    }

    private int kept() {
        return sql.sql("select count(*) from messenger.message where door = :door")
                .param("door", door.id().value())
                .query(Integer.class)
                .single();
    }

    private int complaints() {
        return sql.sql("select count(*) from complaint.complaint where words like '%' || :mark || '%'")
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    private int customers(String complaint) {
        return sql.sql("select count(customer) from complaint.complaint where number = :number")
                .param("number", complaint)
                .query(Integer.class)
                .single();
    }
}
