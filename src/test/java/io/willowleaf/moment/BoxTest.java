package io.willowleaf.moment;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Entrance;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.moment.desk.BoxDesk;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A box in the lobby: slips lie in it, and a sign beside it leads to the form.
@WillowleafTest
class BoxTest {

    static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{6}");

    @Autowired
    Cast cast;

    @Autowired
    BoxDesk desk;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    SettableClock clock;

    @Autowired
    ZoneId zone;

    TeamId team;
    Browser agent;
    Box box;

    @BeforeEach
    void a_box() {
        clock.reset();
        team = cast.team();
        agent = cast.browser(Role.AGENT);
        box = desk.putUp(
                new Box(
                        "",
                        new Bilingual("로비 소리함 " + UUID.randomUUID(), "Lobby box"),
                        new Bilingual("오늘 기다리지 않으셨나요?", "Did you have to wait today?"),
                        new Bilingual("꼭 읽고 고치겠습니다", "We read and mend"),
                        team,
                        7),
                Viewer.SYSTEM);
    }

    @Test
    void a_planner_puts_up_a_box_and_changes_its_words() {
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(planner.get("/boxes/new").body())
                .contains("How was your time")
                .doesNotContain("??");
        var form = new HashMap<>(Map.of(
                "titleKo", " ", "questionKo", "어떠셨나요?", "thanksKo", "고맙습니다", "team", "" + team.value(), "rhythm", "0"));
        var refused = planner.post("/boxes", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("어떠셨나요?", "#titleKo", "#rhythm").doesNotContain("??");
        form.putAll(Map.of("titleKo", "이층 소리함", "rhythm", "14"));
        var made = Browser.next(planner.post("/boxes", form));
        assertThat(planner.get(made).body()).contains("이층 소리함", "14일마다", "/q/").doesNotContain("??");
        assertThat(planner.get(made + "/words").body()).contains("이층 소리함").doesNotContain("??");
        form.put("questionKo", "무엇이 불편하셨나요?");
        planner.post(made, form);
        assertThat(planner.get(made + "/sign").body())
                .contains("무엇이 불편하셨나요?", "class=\"qr\"", "14일마다")
                .doesNotContain("??");
        form.put("team", "999999999");
        assertThat(planner.post(made, form).statusCode()).isEqualTo(422);
    }

    @Test
    void every_slip_becomes_a_complaint_of_the_time_it_was_collected() {
        var emptied = clock.instant().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.MINUTES);
        var slips = collect(2, emptied);
        assertThat(agent.get(slips).body()).contains("2장 가운데 2장 남음", "1번째 종이", "autofocus");

        var first = Map.of("token", UUID.randomUUID().toString(), "words", "의자가 모자라요");
        assertThat(Browser.next(agent.post(slips + "/slips", first))).isEqualTo(slips);
        assertThat(Browser.next(agent.post(slips + "/slips", first))).isEqualTo(slips);
        var one = agent.get(slips).body();
        assertThat(one).contains("1장 접수", "2장 가운데 1장 남음").doesNotContain("??");
        assertThat(agent.get("/boxes").body()).contains("남은 종이 1장");
        assertThat(agent.get("/boxes/" + box.code()).body()).contains("남은 종이 1장");
        var file = complaints.find(number(one), Viewer.SYSTEM);
        assertThat(file.heard().channel()).isEqualTo("SUGGESTION_BOX");
        assertThat(file.heard().at()).isEqualTo(emptied);
        assertThat(file.heard().customer()).isNull();
        assertThat(file.heard().team()).isEqualTo(team);
        assertThat(file.story().stream().map(told -> told.fact()))
                .contains(new ComplaintFact.EntranceKnown(
                        Entrance.BOX, box.title().ko()));

        agent.post(slips + "/slips", Map.of("words", "전화 주세요", "name", "박소영", "phone", "010-0000-0312"));
        var whole = agent.get(slips).body();
        assertThat(whole).contains("2장을 모두 접수했습니다").doesNotContain("id=\"slip\"", "??");
        assertThat(complaints.find(number(whole), Viewer.SYSTEM).heard().customer())
                .isNotNull();
        assertThat(agent.get("/boxes/" + box.code()).body()).contains("모두 접수");
    }

    @Test
    void a_slip_that_is_refused_stays_typed_and_is_still_left() {
        var slips = collect(1, clock.instant());
        var refused = agent.post(slips + "/slips", Map.of("words", " ", "name", "박소영", "phone", "열둘"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("박소영", "열둘", "1장 가운데 1장 남음").doesNotContain("??");
        assertThat(agent.post(slips + "/slips", Map.of("words", "번호는 900101-1234567"))
                        .statusCode())
                .isEqualTo(422);
        var token = UUID.randomUUID().toString();
        agent.post(slips + "/slips", Map.of("token", token, "words", "창구가 하나뿐이에요"));
        var more = agent.post(slips + "/slips", Map.of("words", "한 장 더 있었어요"));
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("먼저 종이 수를 고쳐 주세요", "한 장 더 있었어요");

        assertThat(agent.post(slips + "/count", Map.of("slips", "0")).statusCode())
                .isEqualTo(422);
        assertThat(agent.post(slips + "/count", Map.of("slips", "둘")).statusCode())
                .isEqualTo(422);
        assertThat(Browser.next(agent.post(slips + "/count", Map.of("slips", "2"))))
                .isEqualTo(slips);
        assertThat(agent.get(slips).body()).contains("2장 가운데 1장 남음");
        assertThat(agent.post(slips + "/slips", Map.of("words", "한 장 더 있었어요")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_box_left_for_longer_than_its_rhythm_is_due_until_it_is_emptied() {
        assertThat(due()).isFalse();
        clock.forward(Duration.ofDays(8));
        agent = cast.browser(Role.AGENT);
        assertThat(due()).isTrue();
        assertThat(agent.get("/boxes").body()).contains("수거할 때가 지남").doesNotContain("??");
        assertThat(agent.post(
                                "/boxes/" + box.code() + "/collections",
                                Map.of("slips", "3", "emptiedAt", "2999-01-01T00:00"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Browser.next(agent.post(
                        "/boxes/" + box.code() + "/collections",
                        Map.of("slips", "0", "emptiedAt", local(clock.instant())))))
                .isEqualTo("/boxes/" + box.code());
        assertThat(due()).isFalse();
    }

    @Test
    void the_sign_beside_the_box_leads_to_a_form_in_the_words_of_the_box() {
        var customer = cast.browser();
        var form = Browser.next(customer.get("/q/" + box.code()));
        assertThat(customer.get(form).body())
                .contains("오늘 기다리지 않으셨나요?", box.title().ko())
                .doesNotContain("??");
        var sent = Map.of("token", UUID.randomUUID().toString(), "words", "삼십 분 기다렸어요", "at", box.code());
        var receipt = Browser.next(customer.post("/voice/new", sent));
        assertThat(Browser.next(customer.post("/voice/new", sent))).isEqualTo(receipt);
        var page = customer.get(receipt).body();
        assertThat(page).contains("꼭 읽고 고치겠습니다").doesNotContain("??");
        var file = complaints.find(number(page), Viewer.SYSTEM);
        assertThat(file.heard().channel()).isEqualTo("SUGGESTION_BOX");
        assertThat(file.heard().team()).isEqualTo(team);
        assertThat(file.story().stream().map(told -> told.fact()))
                .contains(new ComplaintFact.EntranceKnown(
                        Entrance.BOX, box.title().ko()));
        assertThat(now().told()).isOne();
    }

    @Test
    void whoever_registers_complaints_collects_and_whoever_settles_things_makes_boxes() {
        assertThat(agent.get("/boxes/new").statusCode()).isEqualTo(403);
        assertThat(agent.post("/boxes", Map.of()).statusCode()).isEqualTo(403);
        assertThat(agent.post("/boxes/" + box.code(), Map.of()).statusCode()).isEqualTo(403);
        var admin = cast.browser(Role.AUDITOR);
        assertThat(admin.get("/boxes").statusCode()).isEqualTo(403);
        assertThat(admin.post("/boxes/" + box.code() + "/collections", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(agent.get("/boxes/zzzzzz").statusCode()).isEqualTo(404);
        var slips = collect(1, clock.instant());
        var other = "/boxes/zzzzzz" + slips.substring(slips.indexOf("/collections"));
        assertThat(agent.get(other).statusCode()).isEqualTo(404);
        assertThat(agent.post(other + "/slips", Map.of("words", "남의 종이")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_is_asked_for_once_however_many_boxes_there_are() {
        collect(3, clock.instant());
        assertThat(QueryCount.of(() -> desk.boxes())).hasSize(1);
        assertThat(QueryCount.of(() -> desk.collections(box.code()))).hasSize(2);
    }

    private String collect(int slips, Instant emptied) {
        return Browser.next(agent.post(
                "/boxes/" + box.code() + "/collections", Map.of("slips", "" + slips, "emptiedAt", local(emptied))));
    }

    private String local(Instant at) {
        return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private BoxNow now() {
        return desk.boxes().stream()
                .filter(each -> each.box().code().equals(box.code()))
                .findFirst()
                .orElseThrow();
    }

    private boolean due() {
        return now().isDue(clock.instant());
    }

    private static ComplaintNumber number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).isTrue();
        return new ComplaintNumber(found.group());
    }
}
