package io.willowleaf.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.http.StandIn;
import io.willowleaf.messenger.desk.BodyTemplate;
import io.willowleaf.messenger.desk.DoorDesk;
import io.willowleaf.messenger.desk.ShortMessageDesk;
import io.willowleaf.messenger.domain.DoorSignature;
import io.willowleaf.messenger.domain.Form;
import io.willowleaf.notification.Delivery;
import io.willowleaf.notification.NotPossible;
import io.willowleaf.notification.OpenMessage;
import io.willowleaf.notification.OutboxRow;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.desk.Postman;
import io.willowleaf.notification.domain.Outbox.Show;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What goes back by the door it came through, to a gateway that the test plays.
@WillowleafTest
class AnswerByDoorTest {

    private static final String NHN_LIKE = """
            {"body":"{text}","sendNo":"{from}","recipientList":[{"recipientNo":"{to}"}],"statsId":"{id}","type":"{kind}"}
            """;

    @Autowired
    DoorDesk doors;

    @Autowired
    ShortMessageDesk messages;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    NotificationDesk notification;

    @Autowired
    Postman postman;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    private final JsonMapper json = JsonMapper.shared();
    private final StandIn gateway = new StandIn();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String phone = String.format("0101%07d", Math.floorMod(mark.hashCode(), 10_000_000));
    private final String name = "door-" + mark;
    private Viewer admin;
    private NewDoor door;

    @BeforeEach
    void a_door_with_a_gateway() {
        admin = cast.viewer(Role.ADMIN);
        door = doors.make(
                new Door(
                        name, "문자", DoorChannel.SMS, gateway.url(), NHN_LIKE, "1588-0000", "X-Secret-Key", true, false),
                "gateway key",
                admin);
        doors.goLive(door.id(), admin);
    }

    @AfterEach
    void close() {
        doors.remove(door.id(), admin);
        gateway.close();
        clock.reset();
    }

    @Test
    void the_receipt_goes_back_signed_in_the_form_the_gateway_wants() {
        var number = tell("1", "택배가 안 와요");
        var sent = heard(1).getFirst();
        JsonNode body = json.readTree(sent.body());
        assertThat(body.path("body").asString()).contains(number).contains("/voice/track/");
        assertThat(body.path("recipientList").path(0).path("recipientNo").asString())
                .isEqualTo(phone);
        assertThat(body.path("sendNo").asString()).isEqualTo("1588-0000");
        assertThat(body.path("type").asString()).isEqualTo("LMS");
        assertThat(sent.header("X-Secret-Key")).isEqualTo("gateway key");
        assertThat(sent.header("Idempotency-Key"))
                .isEqualTo(body.path("statsId").asString());
        assertThat(DoorSignature.fits(
                        sent.header("Willowleaf-Signature"),
                        sent.body().getBytes(StandardCharsets.UTF_8),
                        door.secret(),
                        clock.instant()))
                .isTrue();
    }

    @Test
    void the_answer_of_an_agent_goes_back_too_and_what_is_too_long_says_where_to_read_on() {
        var number = new ComplaintNumber(tell("1", "환불해 주세요"));
        heard(1);
        answer(number, "안녕하세요. " + "확인해 보니 저희 잘못이 맞습니다. ".repeat(80));
        var text = json.readTree(heard(2).getLast().body()).path("body").asString();
        assertThat(text).startsWith("안녕하세요.").contains("…").contains(number.value() + " http");
        assertThat(Form.LMS.holds(text)).isTrue();
        assertThat(Form.LMS.length(text)).isGreaterThan(1_900);
    }

    @Test
    void once_a_complaint_is_closed_its_customer_begins_a_new_one() {
        var before = tell("1", "환불해 주세요");
        assertThat(tell("2", "언제 되나요")).isEqualTo(before);
        var number = new ComplaintNumber(before);
        var lead = answer(number, "환불해 드렸습니다");
        complaints.accept(number, lead);
        complaints.confirmCause(number, new CauseCode("PD-DLV-03"), null, lead);
        complaints.close(number, CloseReason.ACCEPTED, null, lead);
        assertThat(tell("3", "또 깨져서 왔어요")).isNotEqualTo(before);
    }

    @Test
    void while_the_gateway_is_away_nothing_is_lost_and_it_goes_out_once_when_it_is_back() {
        gateway.answering(_ -> 503);
        var number = tell("1", "기다릴게요");
        await().untilAsserted(() -> {
            postman.deliver();
            assertThat(opened(number).tries()).isNotEmpty();
        });
        assertThat(opened(number).row().delivery()).isEqualTo(Delivery.WAITING);
        assertThat(opened(number).row().door()).isEqualTo(name);
        assertThat(opened(number).tries().getFirst().said()).contains("503").doesNotContain("1234-5678");
        var tries = gateway.heard().size();
        gateway.answering(_ -> 200);
        clock.forward(Duration.ofMinutes(2));
        heard(tries + 1);
        assertThat(opened(number).row().delivery()).isEqualTo(Delivery.SENT);
        assertThat(gateway.heard().stream()
                        .map(each -> each.header("Idempotency-Key"))
                        .distinct())
                .as("always the same message")
                .hasSize(1);
    }

    @Test
    void a_door_that_only_receives_writes_nothing_and_gives_up_what_waited_for_it() {
        gateway.answering(_ -> 503);
        var waiting = tell("1", "기다릴게요");
        var letter = opened(waiting).row().id();
        doors.change(door.id(), new Door(name, "문자", DoorChannel.SMS, "", "", "", "", true, true), "", admin);
        assertThat(find(waiting).orElseThrow().delivery()).isEqualTo(Delivery.FAILED);
        assertThatThrownBy(() -> notification.tryAgain(letter, Viewer.SYSTEM)).isInstanceOf(NotPossible.class);

        var unanswered = tell("2", "들으셨나요", "0108" + phone.substring(4));
        var made = new Door(name + "-2", "문자", DoorChannel.SMS, gateway.url(), "", "", "", true, false);
        var other = doors.make(made, "", admin);
        doors.goLive(other.id(), admin);
        var later = hand(
                        made.name(),
                        other.secret(),
                        Map.of("id", "1", "sender", "0109" + phone.substring(4), "text", "나중 " + mark))
                .complaint();
        await().until(() -> later != null && find(later).isPresent());
        assertThat(find(unanswered)).isEmpty();
        doors.remove(other.id(), admin);
    }

    @Test
    void two_nodes_do_not_send_twice() throws Exception {
        var numbers = IntStream.range(0, 6)
                .mapToObj(one -> tell(
                        "m" + one,
                        "여러 번 " + one,
                        "0107" + String.format("%07d", Math.floorMod((mark + one).hashCode(), 10_000_000))))
                .toList();
        await().until(() -> numbers.stream().allMatch(number -> find(number).isPresent()));
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> round = postman::deliver;
            for (var each : nodes.invokeAll(List.of(round, round, round, round))) {
                each.get();
            }
        }
        await().until(() -> gateway.heard().size() >= numbers.size());
        assertThat(gateway.heard().stream().map(each -> each.header("Idempotency-Key")))
                .hasSize(numbers.size())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_report_of_the_gateway_stands_with_the_message_and_is_told_to_whoever_works_on_it() {
        var number = tell("1", "답 주세요");
        var id = heard(1).getFirst().header("Idempotency-Key");
        var report = Map.of("type", "report", "id", "r1", "message", id, "state", "failed", "reason", "number");
        assertThat(hand(report).outcome()).isEqualTo(ShortMessageOutcome.REPORTED);
        assertThat(hand(Map.of("type", "report", "id", "r1", "message", id, "state", "delivered"))
                        .outcome())
                .isEqualTo(ShortMessageOutcome.REPEATED);
        assertThat(find(number).orElseThrow().delivery()).isEqualTo(Delivery.RETURNED);
        var unknown = Map.of("type", "report", "id", "r2", "message", "c-1.reply.1@elsewhere", "state", "failed");
        assertThat(hand(unknown).outcome()).isEqualTo(ShortMessageOutcome.UNREADABLE);
    }

    @Test
    void lengths_are_those_of_the_gateways() {
        var text = "안녕하세요, No.1 가게입니다.";
        assertThat(Form.SMS.length(text)).isEqualTo(text.getBytes(Charset.forName("EUC-KR")).length);
        assertThat(Form.SMS.fit("가".repeat(45), "")).isEqualTo("가".repeat(45));
        assertThat(Form.SMS.fit("가".repeat(46), "")).isEqualTo("가".repeat(44) + "…");
        assertThat(Form.SMS.fit("가".repeat(46), "C-2026-000123"))
                .endsWith("…\nC-2026-000123")
                .satisfies(cut -> assertThat(Form.SMS.length(cut)).isBetween(88, 90));
        assertThat(Form.TALK.fit("😀".repeat(1_001), "")).isEqualTo("😀".repeat(999) + "…");
    }

    @Test
    void whatever_a_message_says_it_stays_a_string_of_the_template() {
        var hostile = "\",\"to\":\"010\"} {to} \\ \n {\"text\":1}";
        var filled =
                BodyTemplate.find(BodyTemplate.USUAL).orElseThrow().fill(Map.of("to", "01012345678", "text", hostile));
        assertThat(json.readTree(filled).path("text").asString()).isEqualTo(hostile);
        assertThat(json.readTree(filled).path("to").asString()).isEqualTo("01012345678");
        assertThat(BodyTemplate.find("{\"to\":\"{to}\"}")).isEmpty();
        assertThat(BodyTemplate.find("[\"{to}\",\"{text}\"]")).isEmpty();
    }

    private String tell(String id, String text) {
        return tell(id, text, phone);
    }

    private String tell(String id, String text, String sender) {
        var complaint = hand(Map.of("id", id, "sender", sender, "text", text + " " + mark))
                .complaint();
        assertThat(complaint).isNotNull();
        return complaint;
    }

    private ShortMessageReceipt hand(Map<String, String> body) {
        return hand(name, door.secret(), body);
    }

    private ShortMessageReceipt hand(String at, String secret, Map<String, String> body) {
        var bytes = json.writeValueAsBytes(body);
        var signature = DoorSignature.of(bytes, secret, clock.instant());
        return messages.open(messages.keep(at, bytes, signature).orElseThrow()).orElseThrow();
    }

    private Viewer answer(ComplaintNumber number, String words) {
        var file = complaints.find(number, Viewer.SYSTEM);
        StaffId owner = file.owner();
        var lead = cast.viewer(cast.person(file.team(), Role.TEAM_LEAD));
        complaints.triage(number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), lead);
        complaints.assign(number, owner, file.team(), null, lead);
        complaints.answer(number, words, Outcome.EXPLAINED, null, lead);
        return lead;
    }

    /// As many messages as the gateway has to hear, whoever's round brings them.
    private List<StandIn.Message> heard(int many) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            postman.deliver();
            return gateway.heard().size() >= many;
        });
        return gateway.heard();
    }

    private Optional<OutboxRow> find(String number) {
        return notification.outbox(Show.ALL, null, 200, Viewer.SYSTEM).stream()
                .filter(row -> number.equals(row.about()))
                .findFirst();
    }

    private OpenMessage opened(String number) {
        await().until(() -> find(number).isPresent());
        return notification.open(find(number).orElseThrow().id(), Viewer.SYSTEM);
    }
}
