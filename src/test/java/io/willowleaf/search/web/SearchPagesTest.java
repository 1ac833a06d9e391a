package io.willowleaf.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.AccusationDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.search.desk.AskedDesk;
import io.willowleaf.search.desk.SearchDesk;
import io.willowleaf.search.domain.Asked;
import io.willowleaf.search.domain.Question;
import io.willowleaf.search.domain.Wanted;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class SearchPagesTest {

    @Autowired
    AccusationDesk accusations;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    ComplaintQueue queue;

    @Autowired
    CustomerDesk customers;

    @Autowired
    SearchDesk search;

    @Autowired
    AskedDesk asked;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    TeamId team;
    StaffId leader;
    Viewer lead;
    Browser browser;

    @BeforeEach
    void people() {
        team = cast.team();
        leader = cast.person(team, Role.TEAM_LEAD);
        lead = cast.viewer(leader);
        browser = cast.browser(leader);
    }

    @Test
    void a_complaint_is_found_with_its_words_marked_and_counted_by_stage_and_team() {
        var receipt = receive("무선 청소기 환불이 지연되어 <b>화</b>가 납니다. 010-2345-6789로 전화 주세요");
        var page = browser.get(found("청소기환불")).body();
        assertThat(page)
                .contains(
                        receipt.number().value(),
                        "<mark>청소기</mark>",
                        "<mark>환불</mark>",
                        "&lt;b&gt;화",
                        "id=\"count\"",
                        "010-****-6789")
                .doesNotContain("<b>화</b>", "2345-6789");
        assertThat(browser.get(found("청소기환불 단계:1")).body())
                .contains(receipt.number().value(), "chip filter on");
        assertThat(browser.get(found("청소기환불 상태:종결")).body())
                .doesNotContain(receipt.number().value());
        assertThat(browser.get(found("청소기환불 팀:없는팀이름")).body())
                .contains("알 수 없는 조건", receipt.number().value());
    }

    @Test
    void a_condition_means_what_is_called_just_so_before_what_only_begins_so() {
        var told = Reception.of("PHONE_IN", "찻상 다리가 흔들립니다").to(leader, team);
        var number = complaints.receive(told, Actor.CUSTOMER).number().value();
        caughtUp();
        assertThat(browser.get(found("찻상 채널:전화")).body()).contains(number);
        assertThat(browser.get(found("찻상 채널:\"전화 예약\"")).body()).doesNotContain(number);
    }

    @Test
    void nobody_finds_what_they_may_not_read() {
        var ours = receive("우리만 아는 옥돌매트 이야기");
        var accused = cast.person(team, Role.TEAM_LEAD);
        var about = receive("팀장에 관한 옥돌매트 이야기");
        accusations.accuse(about.number(), accused, lead);
        assertThat(ids("옥돌매트", lead)).contains(ours.id().value(), about.id().value());
        assertThat(ids("옥돌매트", cast.viewer(accused)))
                .contains(ours.id().value())
                .doesNotContain(about.id().value());
        assertThat(ids("옥돌매트", cast.viewer(cast.person(cast.team(), Role.TEAM_LEAD))))
                .isEmpty();
        assertThat(ids("옥돌매트", cast.viewer(Role.HR_REWARD))).isEmpty();
        assertThat(ids("옥돌매트", cast.viewer(Role.CS_PLANNER))).contains(ours.id().value());
    }

    @Test
    void names_are_found_by_those_who_see_them_and_notes_by_our_own_people() {
        var customer = customers.recognise("남궁보슬", "010-9090-1212", null, Actor.CUSTOMER);
        var receipt = complaints.receive(
                Reception.of("WEB_FORM", "이름 찾기 시험").by(customer).to(leader, team), Actor.CUSTOMER);
        complaints.note(receipt.number(), "캐비닛 삼단서랍 참고", lead);
        caughtUp();
        for (var asked : List.of("남궁보슬", "남궁보술", "ㄴㄱㅂㅅ", "보슬", "010-9090-1212", "1212")) {
            if (!asked.equals("보슬")) {
                assertThat(ids(asked, lead)).as(asked).contains(receipt.id().value());
            }
        }
        assertThat(browser.get(found("1212")).body()).contains("1건").doesNotContain("0건 ·", "메모에서 찾았습니다");
        assertThat(browser.get(found("삼단서랍")).body()).contains("이름이나 주고받은 말, 메모에서 찾았습니다");
        assertThat(ids("남궁보슬", cast.viewer(Role.EXEC)))
                .doesNotContain(receipt.id().value());
        assertThat(ids("삼단서랍", lead)).contains(receipt.id().value());
        var program = new Viewer(Actor.token(1), "program", lead.roles(), lead.teams(), lead.grants());
        assertThat(ids("삼단서랍", program)).doesNotContain(receipt.id().value());
    }

    @Test
    void pages_follow_each_other_and_hold_every_hit_once() {
        for (var i = 0; i < 45; i++) {
            complaints.receive(
                    Reception.of("WEB_FORM", "책꽂이 흔들림 " + "책꽂이 ".repeat(i % 4)).to(leader, team), Actor.CUSTOMER);
        }
        caughtUp();
        for (var order : Wanted.Order.values()) {
            Set<Long> seen = new HashSet<>();
            String cursor = null;
            do {
                var results = search.find("책꽂이", order, cursor, lead);
                results.hits()
                        .forEach(hit ->
                                assertThat(seen.add(hit.row().id().value())).isTrue());
                cursor = results.next();
            } while (cursor != null);
            assertThat(seen).hasSize(45);
        }
        assertThat(browser.get(found("책꽂이")).body()).contains("rel=\"next\"");
    }

    @Test
    void lists_and_programs_find_by_the_same_words() {
        var receipt = receive("접이식의자 다리가 휘었습니다");
        assertThat(queue.list(search.narrow(QueueFilter.ALL, "접이식 의자", lead), lead, null, 50)
                        .rows())
                .extracting(QueueRow::id)
                .containsExactly(receipt.id());
        assertThat(browser.get("/complaints?q=" + encoded("접이식의자")).body()).contains("접이식의자 다리가");
        assertThat(browser.get("/complaints?q=" + encoded("접이식의자 -다리")).body()).doesNotContain("접이식의자 다리가");
    }

    @Test
    void what_was_asked_is_remembered_kept_and_forgotten_for_one_person_alone() {
        browser.get(found("잊지 않을 검색"));
        assertThat(browser.get("/search").body()).contains("잊지 않을 검색");
        browser.post("/search/kept", Map.of("q", "단계:2 \"지킬 것\"", "name", "늘 보는 것"));
        assertThat(browser.get("/search").body()).contains("늘 보는 것");
        assertThat(cast.browser(cast.person(team, Role.TEAM_LEAD))
                        .get("/search")
                        .body())
                .doesNotContain("잊지 않을 검색", "늘 보는 것");
        browser.post("/search/latest/removal", Map.of());
        assertThat(browser.get("/search").body()).contains("늘 보는 것").doesNotContain("잊지 않을 검색");
    }

    @Test
    void other_words_cut_every_text_again_and_other_synonyms_count_at_once() {
        var receipt = receive("꼬깔뽕이 다 부서져 왔어요");
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(planner.post("/settings/search", Map.of("words", "틀 린 것", "synonyms", "하나뿐"))
                        .statusCode())
                .isEqualTo(422);
        var saved = planner.post("/settings/search", Map.of("words", "꼬깔뽕 꼬깔 뽕\n-보증기간", "synonyms", "꼬깔, 고깔과자"));
        assertThat(saved.statusCode()).isEqualTo(302);
        caughtUp();
        assertThat(planner.get("/settings/search").body()).contains("꼬깔뽕 꼬깔 뽕", "고깔과자");
        assertThat(ids("뽕", lead)).contains(receipt.id().value());
        assertThat(ids("고깔과자", lead)).contains(receipt.id().value());
        assertThat(jdbc.sql("select count(*) from search.entry where analysis <> (select analysis from search.cutting)")
                        .query(Long.class)
                        .single())
                .isZero();
        planner.post("/settings/search", Map.of("words", "", "synonyms", ""));
        caughtUp();
    }

    @Test
    void one_person_may_ask_in_many_windows_at_once() throws Exception {
        try (var windows = Executors.newFixedThreadPool(8)) {
            var asking = IntStream.range(0, 400)
                    .mapToObj(at -> windows.submit(() -> asked.remember(Question.of("질문 " + at % 20), lead)))
                    .toList();
            for (var each : asking) {
                each.get();
            }
        }
        asked.remember(Question.of("질문 끝"), lead);
        assertThat(asked.of(lead)).hasSize(8).extracting(Asked::question).startsWith("질문 끝");
    }

    @Test
    void the_page_asks_no_more_than_25_questions() {
        receive("질문을 세는 선풍기");
        search.find("선풍기", Wanted.Order.BEST, null, lead);
        assertThat(QueryCount.of(() -> search.find("선풍기", Wanted.Order.BEST, null, lead)))
                .hasSizeLessThanOrEqualTo(12);
    }

    private Receipt receive(String words) {
        var receipt = complaints.receive(Reception.of("WEB_FORM", words).to(leader, team), Actor.CUSTOMER);
        caughtUp();
        return receipt;
    }

    private List<Long> ids(String asked, Viewer viewer) {
        return search.find(asked, Wanted.Order.BEST, null, viewer).hits().stream()
                .map(hit -> hit.row().id().value())
                .toList();
    }

    private void caughtUp() {
        subscriptions.awaitCaughtUp(Duration.ofSeconds(20));
    }

    private static String found(String q) {
        return "/search?q=" + encoded(q);
    }

    private static String encoded(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
