package io.willowleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Calls as a telephone system tells about them, and what whoever takes them writes down.
@WillowleafTest
class PhoneTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    StaffId agent;
    Browser desk;
    Browser telephones;
    String token;
    String call;
    String extension;
    String number;

    @BeforeEach
    void somebody_at_a_telephone() {
        clock.reset();
        agent = cast.person(Role.AGENT);
        desk = cast.browser(agent);
        telephones = cast.browser();
        token = cast.token("case.receive");
        call = UUID.randomUUID().toString();
        extension = String.valueOf(2000 + COUNT.incrementAndGet());
        number = "010-7" + (100 + COUNT.get()) + "-0312";
        assertThat(desk.post("/intake/extension", Map.of("extension", extension))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_call_rings_where_its_extension_is_and_nowhere_else() {
        assertThat(desk.get("/intake/calls/now").statusCode()).isEqualTo(204);
        var told = tell("ringing", "\"number\":\"" + number + "\",\"extension\":\"" + extension + "\"");
        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(told.body()).contains("\"state\":\"ringing\"", "\"shown\":true");
        assertThat(desk.get("/intake/calls/now").body())
                .contains("data-state=\"ringing\"", "-****-0312")
                .doesNotContain(number, "??");
        assertThat(cast.browser(Role.AGENT).get("/intake/calls/now").statusCode())
                .isEqualTo(204);
        tell("ended", "");
        clock.forward(Duration.ofMinutes(2));
        assertThat(desk.get("/intake/calls/now").statusCode()).isEqualTo(204);
    }

    @Test
    void the_same_report_a_hundred_times_is_one() {
        var statuses = IntStream.range(0, 100)
                .parallel()
                .map(_ -> tell("ringing", "\"extension\":\"" + extension + "\"").statusCode())
                .boxed()
                .toList();
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(jdbc.sql("select count(*) from intake.call where key like '%' || :key")
                        .param("key", call)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_call_is_held_as_often_as_it_takes_and_ends_once() {
        tell("ringing", "\"extension\":\"" + extension + "\"");
        for (var state : new String[] {"answered", "held", "answered", "held", "answered", "ended"}) {
            clock.forward(Duration.ofSeconds(30));
            assertThat(tell(state, "").statusCode()).isEqualTo(201);
            assertThat(tell(state, "").statusCode()).isEqualTo(200);
        }
        assertThat(tell("ended", "\"at\":\"2026-09-01T01:00:30Z\"").statusCode())
                .isEqualTo(200);
        var late = tell("held", "\"at\":\"2026-09-01T01:00:40Z\"");
        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(late.body()).contains("\"state\":\"ended\"");
    }

    @Test
    void what_a_telephone_system_gets_wrong_is_named() {
        var unknown = tell("ringing", "\"colour\":\"red\"");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("colour");
        assertThat(tell("lost", "").statusCode()).isEqualTo(422);
        assertThat(tell("ringing", "\"number\":\"twelve\"").statusCode()).isEqualTo(422);
        assertThat(tell("ringing", "\"at\":\"2027-01-01T00:00:00Z\"").body()).contains("\"at\"");
        token = cast.token("case.read");
        assertThat(tell("ringing", "").statusCode()).isEqualTo(403);
    }

    @Test
    void the_caller_is_recognised_and_the_complaint_belongs_to_whoever_heard_it() {
        var first = save(entry("선물이 깨져서 왔어요", Map.of("phone", number, "name", "박소영")));
        assertThat(complaints.find(first, Viewer.SYSTEM).owner()).isEqualTo(agent);
        tell("ringing", "\"number\":\"" + number + "\",\"extension\":\"" + extension + "\"");
        var page = desk.get("/intake/phone?call=" + callId());
        assertThat(page.body())
                .contains("name=\"into\" value=\"" + first + "\"", "선물이 깨져서 왔어요", "-****-0312")
                .doesNotContain(number, "??");
        var second = save(entry("하나 더 말씀드릴게요", Map.of("call", callId())));
        assertThat(complaints.find(second, Viewer.SYSTEM).heard().customer())
                .isEqualTo(complaints.find(first, Viewer.SYSTEM).heard().customer());
        assertThat(jdbc.sql("select count(*) from intake.call_complaint where complaint = :number")
                        .param("number", second.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void another_call_goes_on_with_the_open_complaint_even_of_a_colleague() {
        var number1 = save(entry("환불이 늦어요", Map.of("phone", number)));
        var colleague = cast.browser(Role.AGENT);
        var form = entry("아직도 안 들어왔어요", Map.of("phone", number, "into", number1.value(), "emotion", "4"));
        form.put("callBack", "2026-09-01T14:00");
        assertThat(Browser.next(colleague.post("/intake/phone", form))).isEqualTo("/complaints/" + number1);
        assertThat(Browser.next(colleague.post("/intake/phone", form))).isEqualTo("/complaints/" + number1);
        var file = complaints.find(number1, Viewer.SYSTEM);
        assertThat(file.story())
                .filteredOn(told -> told.fact() instanceof ComplaintFact.Addition)
                .hasSize(1);
        assertThat(file.beside().promises()).singleElement().satisfies(promise -> {
            assertThat(promise.words()).isEqualTo("다시 전화드리기");
            assertThat(promise.due()).isEqualTo("2026-09-01T05:00:00Z");
        });
    }

    @Test
    void a_call_taken_without_a_telephone_system_is_logged_with_its_holds() {
        var form = entry("배송이 늦어요", Map.of("phone", number));
        form.put("opened", String.valueOf(clock.instant().toEpochMilli()));
        form.put("holds", "10-75");
        clock.forward(Duration.ofMinutes(2));
        var complaint = save(form);
        assertThat(jdbc.sql("""
                        select s.state || ' ' || extract(epoch from s.at - min(s.at) over ())::int
                        from intake.call_state s join intake.call_complaint c on c.call = s.call
                        where c.complaint = :number order by s.id
                        """)
                        .param("number", complaint.value())
                        .query(String.class)
                        .list())
                .containsExactly("ANSWERED 0", "HELD 10", "ANSWERED 75", "ENDED 120");
        assertThat(jdbc.sql("select number from intake.caller")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(number.replace("-", "")));
    }

    @Test
    void a_call_back_in_the_past_is_asked_about_and_nothing_is_lost() {
        var form = entry("전화 주세요", Map.of("phone", number));
        form.put("callBack", "2026-08-01T14:00");
        var page = desk.post("/intake/phone", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("전화 주세요", "지금보다 뒤").doesNotContain("??");
    }

    @Test
    void somebody_elses_call_is_not_shown() {
        tell("ringing", "\"number\":\"" + number + "\",\"extension\":\"" + extension + "\"");
        var page = cast.browser(Role.AGENT).get("/intake/phone?call=" + callId());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("-****-0312");
    }

    @Test
    void the_lines_to_say_are_there_for_every_conversation() {
        var page = desk.get("/intake/phone").body();
        assertThat(page)
                .contains("id=\"SC-01\"", "id=\"SC-12\"", "많이 불편하셨겠습니다.")
                .doesNotContain("{{", "??");
        assertThat(desk.get("/intake/visit").body()).contains("id=\"SC-10\"").doesNotContain("??");
    }

    private Map<String, String> entry(String words, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("token", UUID.randomUUID().toString());
        form.put("channel", "PHONE_IN");
        form.put("words", words);
        return form;
    }

    private ComplaintNumber save(Map<String, String> form) {
        var next = Browser.next(desk.post("/intake/phone", form));
        assertThat(next).startsWith("/complaints/C-");
        return new ComplaintNumber(next.substring("/complaints/".length()));
    }

    private String callId() {
        return jdbc.sql("select id::text from intake.call where key like '%' || :key")
                .param("key", call)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> tell(String state, String more) {
        var body = "{\"call\":\"" + call + "\",\"state\":\"" + state + "\"" + (more.isEmpty() ? "" : "," + more) + "}";
        return telephones.send(HttpRequest.newBuilder(telephones.at("/api/v1/calls"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
