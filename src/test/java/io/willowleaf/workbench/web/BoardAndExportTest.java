package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.MentionDesk;
import io.willowleaf.complaint.desk.SnoozeDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class BoardAndExportTest {

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    CustomerDesk customers;

    @Autowired
    SnoozeDesk snoozes;

    @Autowired
    MentionDesk mentions;

    @Autowired
    BoardController board;

    @Autowired
    TodayController today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId lead;
    StaffId helper;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        helper = cast.person(team, Role.AGENT);
    }

    @Test
    void the_board_shows_who_has_what_and_who_needs_a_hand() {
        var taken = sorted("맡은 것");
        desk.assign(taken.number(), helper, team, null, cast.viewer(lead));
        cast.person(team, Role.AGENT);
        receive("아무도 안 맡은 것");
        clock.forward(Duration.ofDays(20));
        var wall = Jsoup.parse(cast.browser(lead).get("/team/board").body()).select("#wall");
        assertThat(wall.select("#loads tbody tr").first().text()).contains("직원", "기한 지남");
        assertThat(wall.select("#loads tbody tr")).hasSize(2);
        assertThat(wall.select("#loads tbody").text()).contains("여유 있음");
        assertThat(wall.select("#late").text()).contains("맡은 것");
        assertThat(wall.select("#unassigned").text()).contains("아무도 안 맡은 것");
        var part = cast.browser(lead).get("/team/board/now").body();
        assertThat(part).doesNotContain("<html").contains("id=\"loads\"");
        assertThat(cast.browser(helper).get("/team/board").statusCode()).isEqualTo(403);
        var stranger = cast.browser(cast.person(cast.team(), Role.TEAM_LEAD));
        assertThat(stranger.get("/team/board").body()).doesNotContain("맡은 것");
    }

    @Test
    void board_and_today_ask_a_bounded_number_of_questions() {
        for (var i = 0; i < 12; i++) {
            var receipt = sorted("불만 " + i);
            desk.assign(receipt.number(), i % 2 == 0 ? helper : lead, team, null, cast.viewer(lead));
            mentions.mention(receipt.number(), List.of(lead), cast.viewer(helper));
        }
        var viewer = cast.viewer(lead);
        asksAtMost(8, () -> board.page(viewer));
        asksAtMost(9, () -> today.page(viewer));
    }

    private static void asksAtMost(int many, Runnable page) {
        page.run();
        var asked = QueryCount.of(page);
        assertThat(asked).as(String.join("\n", asked)).hasSizeLessThanOrEqualTo(many);
    }

    @Test
    void today_tells_what_is_new_until_it_was_seen_and_who_called() {
        var mine = receive("내가 맡은 것");
        clock.forward(Duration.ofMinutes(5));
        desk.triage(
                mine.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), cast.viewer(helper));
        mentions.mention(mine.number(), List.of(lead), cast.viewer(helper));
        clock.forward(Duration.ofMinutes(5));
        var browser = cast.browser(lead);
        var page = Jsoup.parse(browser.get("/today").body());
        assertThat(page.select("#news").text()).contains("분류가 바뀌었어요", "내가 맡은 것");
        assertThat(page.select("#called").text()).contains("내가 맡은 것");
        browser.post(
                "/today/look",
                Map.of("until", page.select("#news input[name=until]").attr("value")));
        assertThat(Jsoup.parse(browser.get("/today").body()).select("#news").text())
                .contains("바뀐 것이 없어요");
        browser.get("/complaints/" + mine.number());
        assertThat(Jsoup.parse(browser.get("/today").body()).select("#called")).isEmpty();
        snoozes.snooze(mine.number(), clock.instant().plus(Duration.ofHours(2)), cast.viewer(lead));
        assertThat(Jsoup.parse(browser.get("/today").body()).select("#first tr[data-row]"))
                .isEmpty();
        clock.forward(Duration.ofHours(3));
        assertThat(Jsoup.parse(browser.get("/today").body()).select("#news").text())
                .contains("미뤄 둔 불만이 돌아왔어요");
        assertThat(browser.post("/today/look", Map.of("until", "never")).statusCode())
                .isIn(302, 303);
    }

    @Test
    void a_list_goes_out_without_names_and_without_formulas() {
        for (var i = 0; i < 203; i++) {
            receive(i == 7 ? "=1+1 깨졌어요" : "불만 " + i);
        }
        var answer = cast.browser(lead).post("/complaints/export", Map.of("question", "view=team"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body()).startsWith("\uFEFF접수번호,").doesNotContain("깨졌어요", "고객,");
        assertThat(answer.body().lines()).hasSize(204);
        assertThat(acts("complaint.export")).isPositive();
    }

    @Test
    void with_personal_data_it_needs_the_right_and_a_reason_and_everybody_in_it_was_read() {
        var known =
                customers.recognise("문하늘", "010-5550-7%03d".formatted(System.nanoTime() % 1000), null, Actor.CUSTOMER);
        var receipt =
                desk.receive(Reception.of("WEB_FORM", "=1+1 깨졌어요").by(known).to(lead, team), Actor.CUSTOMER);
        var asked = "view=all&q=" + receipt.number();
        assertThat(cast.browser(lead)
                        .post("/complaints/export", Map.of("question", asked, "personal", "true", "reason", "조사"))
                        .statusCode())
                .isEqualTo(403);
        var officer = cast.browser(Role.PRIVACY_OFFICER);
        var unsaid = officer.post("/complaints/export", Map.of("question", asked, "personal", "true"));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("이유를 적어 주세요");
        var file =
                officer.post("/complaints/export", Map.of("question", asked, "personal", "true", "reason", "분쟁 조정 자료"));
        assertThat(file.body()).contains("고객,전화번호,메일 주소,내용", "'=1+1 깨졌어요", "문하늘");
        assertThat(acts("complaint.export.personal")).isPositive();
        assertThat(jdbc.sql("select count(*) from audit.reading where :subject = any(subjects)")
                        .param("subject", receipt.id().stream())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private long acts(String verb) {
        return jdbc.sql("select count(*) from audit.act where verb = :verb")
                .param("verb", verb)
                .query(Long.class)
                .single();
    }

    private Receipt sorted(String words) {
        var receipt = receive(words);
        desk.triage(
                receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), cast.viewer(lead));
        return receipt;
    }

    private Receipt receive(String words) {
        return desk.receive(Reception.of("WEB_FORM", words).to(lead, team), Actor.CUSTOMER);
    }
}
