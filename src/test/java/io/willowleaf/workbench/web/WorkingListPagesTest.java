package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.IncidentDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class WorkingListPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    ComplaintQueue queue;

    @Autowired
    IncidentDesk incidents;

    @Autowired
    ComplaintsController lists;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId lead;
    StaffId helper;
    Browser browser;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        helper = cast.person(team, Role.AGENT);
        browser = cast.browser(lead);
    }

    @Test
    void conditions_are_combined_freely_and_each_chip_takes_one_away() {
        var wanted = sorted("찾는 것", Urgency.U1);
        receive("다른 것");
        var page = page(
                "/complaints?view=team&standing=TRIAGED&standing=ASSIGNED&type=COMPLAINT&officer=me&from=2020-01-01");
        assertThat(page.select("tr[data-row]").eachAttr("id"))
                .containsExactly("complaint-" + wanted.id().value());
        var chips = page.select(".chip.filter.on");
        assertThat(chips.eachText()).hasSize(4).anyMatch(chip -> chip.contains("분류됨") || chip.contains(","));
        for (var chip : chips) {
            assertThat(page(chip.attr("href")).select(".chip.filter.on")).hasSize(3);
        }
        assertThat(page("/complaints?view=team&waits=overdue,promised&team=%d&emotion=5".formatted(team.value()))
                        .select(".empty"))
                .hasSize(1);
    }

    @Test
    void a_view_is_kept_for_oneself_or_for_the_team_with_its_count() {
        receive("하나");
        browser.post("/complaints/views", Map.of("name", "나만 보는 것", "question", "view=unassigned"));
        var kept = browser.post(
                "/complaints/views",
                Map.of("name", "같이 보는 것", "question", "view=team&severity=S2&cursor=x", "shared", "true"));
        var shown = page(Browser.next(kept));
        assertThat(shown.select("h1").text()).startsWith("같이 보는 것");
        assertThat(shown.select(".viewpane .views").last().text()).contains("나만 보는 것1", "같이 보는 것0");
        var colleague =
                Jsoup.parse(cast.browser(helper).get("/complaints?view=team").body());
        assertThat(colleague.select(".viewpane").text()).contains("같이 보는 것").doesNotContain("나만 보는 것");
        var stranger = cast.browser(cast.person(cast.team(), Role.AGENT));
        assertThat(stranger.get("/complaints?view=team").body()).doesNotContain("같이 보는 것");
        var removal = shown.select("form[action^=/complaints/views/]").attr("action");
        cast.browser(helper).post(removal, Map.of());
        assertThat(page("/complaints").text()).contains("같이 보는 것");
        browser.post(removal, Map.of());
        assertThat(page("/complaints").text()).doesNotContain("같이 보는 것");
    }

    @Test
    void columns_stay_as_they_were_chosen() {
        receive("하나");
        browser.post("/complaints/columns", Map.of("column", "received", "question", "view=mine"));
        assertThat(page("/complaints?view=mine").select("thead th[scope=col]").eachText())
                .containsSubsequence("내용", "받은 때")
                .doesNotContain("감정");
        browser.post("/complaints/columns", Map.of("question", "view=mine"));
        assertThat(page("/complaints?view=mine").select("thead th").eachText()).contains("감정", "남은 시간");
    }

    @Test
    void many_are_assigned_after_a_look_and_taken_back() {
        var ready = List.of(sorted("하나", Urgency.U3), sorted("둘", Urgency.U3));
        var unsorted = receive("셋");
        var asked = "do=assign&question=view%3Dteam&officer=" + helper.value() + on(ready) + on(List.of(unsorted));
        var look = page("/complaints/bulk?" + asked);
        assertThat(look.select("#outlook").text()).contains("3건 가운데 2건이 바뀝니다", "아직 분류하지 않은 불만 · 1");
        assertThat(owners(ready)).containsOnly(lead);
        send(look, "#bulk-do");
        assertThat(owners(ready)).containsOnly(helper);
        assertThat(owners(List.of(unsorted))).containsOnly(lead);
        var list = page("/complaints?view=team");
        assertThat(list.select("#undo").text()).contains("2건의 담당을 정했습니다");
        desk.assign(ready.getFirst().number(), cast.person(team, Role.AGENT), team, null, cast.viewer(lead));
        browser.post(list.select("#undo").attr("action"), Map.of("question", "view=team"));
        assertThat(owners(ready.subList(1, 2))).containsOnly(lead);
        assertThat(owners(ready.subList(0, 1))).doesNotContain(lead, helper);
        assertThat(page("/complaints?view=team").select("#undo")).isEmpty();
    }

    @Test
    void many_are_sorted_anew_and_put_off_and_after_ten_minutes_it_stays() {
        var both = List.of(sorted("하나", Urgency.U3), sorted("둘", Urgency.U3));
        send(page("/complaints/bulk?do=sort&urgency=U1" + on(both)), "#bulk-do");
        assertThat(rows(both)).allMatch(row -> row.urgency() == Urgency.U1);
        var undo = page("/complaints?view=team").select("#undo").attr("action");
        browser.post(undo, Map.of("question", ""));
        assertThat(rows(both)).allMatch(row -> row.urgency() == Urgency.U3);
        send(page("/complaints/bulk?do=snooze&until=%s".formatted(tomorrow()) + on(both)), "#bulk-do");
        assertThat(page("/complaints?view=mine").select("tr[data-row]")).isEmpty();
        assertThat(page("/complaints?view=snoozed").select("tr[data-row]")).hasSize(2);
        var late = page("/complaints?view=team").select("#undo").attr("action");
        clock.forward(Duration.ofMinutes(11));
        browser.post(late, Map.of("question", ""));
        assertThat(page("/complaints?view=snoozed").select("tr[data-row]")).hasSize(2);
        clock.forward(Duration.ofDays(2));
        browser = cast.browser(lead);
        assertThat(page("/complaints?view=mine").select("tr[data-row]")).hasSize(2);
    }

    @Test
    void many_are_bound_to_one_incident_and_let_go_again() {
        var both = List.of(sorted("하나", Urgency.U3), sorted("둘", Urgency.U3));
        var incident = incidents.open("냉동 창고 정전", "새벽에 두 시간 멈춤", cast.viewer(lead));
        assertThat(browser.get("/complaints/bulk?do=join&incident=" + on(both)).statusCode())
                .isEqualTo(422);
        send(page("/complaints/bulk?do=join&incident=" + incident.number() + on(both)), "#bulk-do");
        assertThat(rows(both)).allMatch(row -> incident.id().equals(row.incident()));
        browser.post(page("/complaints?view=team").select("#undo").attr("action"), Map.of("question", ""));
        assertThat(rows(both)).allMatch(row -> row.incident() == null);
    }

    @Test
    void what_is_not_chosen_is_asked_for_and_too_many_are_refused() {
        var one = List.of(sorted("하나", Urgency.U3));
        assertThat(browser.get("/complaints/bulk?do=assign&officer=" + on(one)).statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/complaints/bulk?do=assign" + on(one)).body()).contains("bulk-choose");
        var many = new StringBuilder("/complaints/bulk?do=assign&officer=" + helper.value());
        for (var i = 1; i <= 201; i++) {
            many.append("&on=").append(i);
        }
        assertThat(browser.get(many.toString()).statusCode()).isEqualTo(422);
        var agent = cast.browser(helper);
        assertThat(agent.get("/complaints/bulk?do=assign&officer=" + helper.value() + on(one))
                        .body())
                .contains("바꿀 권한이 없는 불만 · 1");
    }

    @Test
    void every_view_asks_a_bounded_number_of_questions() {
        for (var i = 0; i < 8; i++) {
            sorted("불만 " + i, Urgency.U2);
        }
        browser.post("/complaints/views", Map.of("name", "하나", "question", "view=team&severity=S2"));
        browser.post("/complaints/views", Map.of("name", "둘", "question", "view=all&waits=overdue"));
        var viewer = cast.viewer(lead);
        for (var view : View.values()) {
            var question = ListQuestion.of("view=" + view.code() + "&severity=S4&waits=promised");
            lists.page(question, viewer);
            var asked = QueryCount.of(() -> lists.page(question, viewer));
            assertThat(asked).as(String.join("\n", asked)).hasSizeLessThanOrEqualTo(14);
        }
    }

    @Test
    void an_address_nobody_wrote_does_no_harm() {
        for (var address : List.of(
                "view=nonsense&standing=NO,RECEIVED&waits=snoozed&severity=S9&emotion=9&officer=x&team=-1&from=no&until=2020-13-01",
                "saved=999999&sort=up",
                "view=mine&saved=abc")) {
            assertThat(browser.get("/complaints?" + address).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(browser.post("/complaints/views", Map.of("name", "이름", "question", "q=%zz&&=&view"))
                        .statusCode())
                .isBetween(300, 303);
    }

    private String tomorrow() {
        return clock.instant()
                        .atZone(java.time.ZoneId.of("Asia/Seoul"))
                        .toLocalDate()
                        .plusDays(1) + "T09:00";
    }

    /// Sends a form as it stands on the page.
    private void send(Document page, String form) {
        var fields = page.select(form + " input").stream()
                .map(input -> input.attr("name") + "=" + URLEncoder.encode(input.attr("value"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer =
                browser.send(HttpRequest.newBuilder(browser.at(page.select(form).attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
    }

    private static String on(List<Receipt> picked) {
        return picked.stream().map(each -> "&on=" + each.id().value()).reduce("", String::concat);
    }

    private List<StaffId> owners(List<Receipt> of) {
        return rows(of).stream().map(row -> row.owner()).toList();
    }

    private List<io.willowleaf.complaint.QueueRow> rows(List<Receipt> of) {
        return queue.rows(of.stream().map(Receipt::id).toList(), Viewer.SYSTEM);
    }

    private Document page(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Receipt sorted(String words, Urgency urgency) {
        var receipt = receive(words);
        desk.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, urgency, false, 0, null), cast.viewer(lead));
        return receipt;
    }

    private Receipt receive(String words) {
        return desk.receive(Reception.of("WEB_FORM", words).to(lead, team), Actor.CUSTOMER);
    }
}
