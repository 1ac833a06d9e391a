package io.willowleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What another body hands over: its number is taken in once, its deadline holds, and it is answered.
@WillowleafTest
class TakeOverTest {

    static final String HANDED = "2026-08-31T10:30";
    static final Instant FROM = Instant.parse("2026-08-31T01:30:00Z");

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId lead;
    Browser desk;
    String reference;

    @BeforeEach
    void somebody() {
        clock.reset();
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        desk = cast.browser(lead);
        reference = "1AA-2608-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void the_clock_runs_from_when_it_was_handed_over_and_the_body_has_the_last_day() {
        var number = taken(Map.of("due", "2026-09-01"));
        var file = file(number);
        assertThat(file.heard().channel()).isEqualTo("EXTERNAL_BODY");
        assertThat(file.heard().at()).isEqualTo(FROM);
        assertThat(strictest(file)).isEqualTo(Instant.parse("2026-09-01T09:00:00Z"));
        complaints.triage(number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        assertThat(strictest(file(number))).isEqualTo(Instant.parse("2026-09-01T09:00:00Z"));
        assertThat(desk.get("/complaints/" + number.value()).body())
                .contains("id=\"handed\"", "국민신문고", reference)
                .doesNotContain("??");
        assertThat(desk.get("/complaints/" + number.value() + "/deadline?target=RESOLUTION")
                        .body())
                .contains("넘겨준 기관의 기한", "기관이 정한 날까지")
                .doesNotContain("??");
    }

    @Test
    void the_same_number_of_the_same_body_is_refused_and_leads_to_the_first() {
        var number = taken(Map.of());
        var again = desk.post("/intake/transfer", form(Map.of("reference", reference.replace("-", " "))));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("이미 접수되어", "href=\"/complaints/" + number.value())
                .doesNotContain("??");
        var stranger = cast.browser(cast.person(cast.team(), Role.TEAM_LEAD));
        var hidden = stranger.post("/intake/transfer", form(Map.of()));
        assertThat(hidden.statusCode()).isEqualTo(422);
        assertThat(hidden.body()).contains("이미 접수되어").doesNotContain(number.value());
        assertThat(desk.post("/intake/transfer", form(Map.of("body", "한국소비자원 피해구제·분쟁조정")))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_body_is_one_by_any_of_its_names_and_by_either_spelling_of_its_letters() {
        var first = taken(Map.of("body", "e-People"));
        assertThat(told(first)).contains("EPEOPLE");
        assertThat(desk.post("/intake/transfer", form(Map.of())).statusCode()).isEqualTo(422);
        var spelled = Map.of("body", "한빛구청", "reference", "한빛 " + reference);
        var other = taken(spelled);
        assertThat(told(other)).contains("OTHER").doesNotContain("한빛");
        var apart = new HashMap<String, String>();
        spelled.forEach((field, typed) -> apart.put(field, Normalizer.normalize(typed, Normalizer.Form.NFD)));
        var again = desk.post("/intake/transfer", form(apart));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("이미 접수되어");
    }

    @Test
    void numbers_that_may_not_be_kept_are_refused_and_the_rest_can_be_erased() {
        for (var typed : List.of("260812-1234567", "260812-1234568")) {
            var page = desk.post("/intake/transfer", form(Map.of("reference", typed)));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("id=\"reference-problem\"", typed).doesNotContain("이미 접수되어", "??");
        }
        var number = taken(Map.of("body", "한빛구청"));
        assertThat(jdbc.sql("update complaint.taken_over set body = '', reference = id::text where complaint = :id")
                        .param("id", file(number).heard().id().value())
                        .update())
                .isOne();
    }

    @Test
    void a_form_sent_twice_is_one_complaint() {
        var form = form(Map.of());
        assertThat(Browser.next(desk.post("/intake/transfer", form)))
                .isEqualTo(Browser.next(desk.post("/intake/transfer", form)));
    }

    @Test
    void what_is_missing_is_asked_for_and_what_was_typed_stays() {
        assertThat(desk.get("/intake/transfer").body()).contains("국민신문고").doesNotContain("??");
        var page = desk.post("/intake/transfer", form(Map.of("body", " ", "due", "2026-08-30")));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(reference, "넘겨준 기관을 적어", "넘겨받은 날이나 그 뒤로")
                .doesNotContain("??");
        assertThat(cast.browser(Role.EXEC).get("/intake/transfer").statusCode()).isEqualTo(403);
    }

    @Test
    void our_answer_to_the_body_is_written_down() {
        var number = taken(Map.of("due", "2026-09-07"));
        var here = "/complaints/" + number.value();
        assertThat(desk.get(here + "?do=informed").body())
                .contains("name=\"answered\"")
                .doesNotContain("??");
        assertThat(desk.post(here + "/outside/answer", Map.of("answered", " ")).statusCode())
                .isEqualTo(422);
        desk.post(here + "/outside/answer", Map.of("answered", "다시 보내 드렸다고 회신함"));
        var handed = Objects.requireNonNull(file(number).beside().detour().handed());
        assertThat(handed.informedAt()).isNotNull();
        assertThat(desk.get(here).body()).contains("다시 보내 드렸다고 회신함", "회신함").doesNotContain("??");
    }

    private ComplaintNumber taken(Map<String, String> more) {
        var next = Browser.next(desk.post("/intake/transfer", form(more)));
        assertThat(next).startsWith("/complaints/");
        return new ComplaintNumber(next.substring("/complaints/".length()));
    }

    private String told(ComplaintNumber number) {
        return jdbc.sql("select payload::text from kernel.event where stream = :it and type = 'complaint.taken-over'")
                .param("it", file(number).heard().id().stream())
                .query(String.class)
                .single();
    }

    private Map<String, String> form(Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "token",
                UUID.randomUUID().toString(),
                "body",
                "국민신문고",
                "reference",
                reference,
                "handedAt",
                HANDED,
                "words",
                "보도블록이 깨져 넘어졌습니다"));
        form.putAll(more);
        return form;
    }

    private ComplaintFile file(ComplaintNumber number) {
        return complaints.find(number, Viewer.SYSTEM);
    }

    private static Instant strictest(ComplaintFile file) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(file.beside().deadline()).reckoning())
                .strictest(Target.RESOLUTION)
                .orElseThrow()
                .marks()
                .due();
    }
}
