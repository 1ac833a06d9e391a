package io.willowleaf.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Openness;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Mark;
import io.willowleaf.testing.WillowleafTest;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever works here tells what does not work with another team, as openly as they like.
@WillowleafTest
class ColleagueTest {

    private static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{6}");

    @Autowired
    Cast cast;

    @Autowired
    PeopleDesk people;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    JdbcClient sql;

    TeamId team;
    StaffId lead;

    @BeforeEach
    void another_team() {
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        people.change(team, "물류팀 " + team.value(), lead, lead, Actor.SYSTEM);
    }

    @Test
    void everybody_who_works_here_finds_the_way_and_nobody_else() {
        for (var role : Role.values()) {
            var form = cast.browser(role).get("/internal/new");
            assertThat(form.statusCode()).as(role.name()).isEqualTo(200);
            assertThat(form.body()).as(role.name()).contains("href=\"/internal/new\"");
        }
        assertThat(cast.browser().get("/internal/new").statusCode()).isEqualTo(303);
    }

    @Test
    void by_name_it_is_a_complaint_of_that_team_with_a_type_and_a_deadline() {
        var teller = cast.person(cast.team(), Role.AGENT);
        var file = told(teller, Openness.NAMED, "출고 문서가 늘 늦게 와요");
        assertThat(file.heard().channel()).isEqualTo("INTERNAL");
        assertThat(file.owner()).isEqualTo(lead);
        assertThat(file.team()).isEqualTo(team);
        assertThat(file.standing()).isEqualTo(StandingCode.TRIAGED);
        assertThat(file.beside().triage()).isNotNull();
        assertThat(file.beside().triage().caseType()).isEqualTo("INTERNAL");
        assertThat(file.nextDue()).isNotNull();
        var shown =
                cast.browser(lead).get("/complaints/" + file.heard().number().value());
        assertThat(shown.body()).contains("id=\"colleague\"", name(teller)).doesNotContain("??");
    }

    @Test
    void whoever_told_it_follows_it_like_any_customer_and_sees_nothing_of_the_inside() {
        var teller = cast.person(team, Role.TEAM_LEAD);
        var browser = cast.browser(teller);
        var next = Browser.next(browser.post("/internal/new", form(Openness.NAMED, "재고 숫자가 맞지 않아요")));
        assertThat(next).startsWith("/voice/receipt/");
        var number = number(browser.get(next).body());
        assertThat(browser.get(next.replace("receipt", "track")).body()).contains("재고 숫자가 맞지 않아요");
        assertThat(browser.get("/complaints/" + number.value()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_told_it_never_handles_it() {
        var file = told(lead, Openness.NAMED, "우리 팀 이야기입니다");
        assertThat(file.owner()).isNotEqualTo(lead);
        var again = cast.browser(cast.person(team, Role.TEAM_LEAD))
                .post(
                        "/complaints/" + file.heard().number().value() + "/assignment",
                        Map.of("officer", String.valueOf(lead.value())));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(complaints.find(file.heard().number(), Viewer.SYSTEM).owner())
                .isEqualTo(file.owner());
    }

    @Test
    void what_is_missing_is_asked_for_and_nothing_typed_is_lost() {
        var browser = cast.browser(Role.AGENT);
        var refused = browser.post("/internal/new", Map.of("words", "", "wished", "미리 알려 주세요", "team", "0"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("무슨 일이 있었는지", "어느 팀의 일인지", "어떻게 남길지", "미리 알려 주세요");
    }

    @Test
    void a_form_sent_twice_is_one_complaint() {
        var browser = cast.browser(Role.AGENT);
        var form = form(Openness.NAMELESS, "회의실 예약이 겹쳐요");
        assertThat(Browser.next(browser.post("/internal/new", form)))
                .isEqualTo(Browser.next(browser.post("/internal/new", form)));
    }

    /// Two people tell something without a name: no table gains a row with their names, and none gains for both a row
    /// with their keys.
    @Test
    void without_a_name_no_row_of_the_database_knows_who_it_was() {
        var gained = new TreeSet<String>();
        for (var time = 0; time < 2; time++) {
            var mark = Mark.fresh();
            var teller = cast.person(cast.team(), Role.AGENT);
            people.describe(teller, "홍길동" + mark, mark + "@example.com", null, Actor.SYSTEM);
            var browser = cast.browser(teller);
            browser.get("/internal/new");
            var names = rowsWith("position(" + quoted(mark) + " in to_jsonb(t)::text) > 0");
            var keys = rowsWith(isKey(teller));
            var next = Browser.next(browser.post("/internal/new", form(Openness.NAMELESS, "누구인지 모르게")));
            browser.get(next);
            browser.get(next.replace("receipt", "track"));
            browser.post(next.replace("receipt", "track") + "/words", Map.of("words", "하나 더 있어요"));
            assertThat(rowsWith("position(" + quoted(mark) + " in to_jsonb(t)::text) > 0"))
                    .isEqualTo(names);
            var after = rowsWith(isKey(teller));
            after.entrySet().removeAll(keys.entrySet());
            if (time == 0) {
                gained.addAll(after.keySet());
            } else {
                gained.retainAll(after.keySet());
            }
            var file = complaints.find(number(browser.get(next).body()), Viewer.SYSTEM);
            assertThat(acts(file)).isNotZero().isEqualTo(actsFromNowhere(file));
        }
        assertThat(gained).isEmpty();
    }

    private Map<String, Long> rowsWith(String condition) {
        var tables = sql.sql("""
                        select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = relnamespace
                        where relkind in ('r', 'p') and not relispartition and has_table_privilege(c.oid, 'select')
                            and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                        """).query(String.class).list();
        var counts = new HashMap<String, Long>();
        for (var table : tables) {
            counts.put(
                    table,
                    sql.sql("select count(*) from " + table + " t where " + condition)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private static String isKey(StaffId one) {
        return "jsonb_path_exists(to_jsonb(t), '$.** ? (@ == %1$d || @ == \"%1$d\" || @ == \"staff:%1$d\")')"
                .formatted(one.value());
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private long acts(ComplaintFile file) {
        return count(file, "");
    }

    private long actsFromNowhere(ComplaintFile file) {
        return count(file, " and address is null and roles is null and actor not like 'staff%'");
    }

    private long count(ComplaintFile file, String more) {
        return sql.sql("select count(*) from audit.act where object = ?" + more)
                .param(file.heard().id().stream())
                .query(Long.class)
                .single();
    }

    private ComplaintFile told(StaffId teller, Openness openness, String words) {
        var browser = cast.browser(teller);
        var next = Browser.next(browser.post("/internal/new", form(openness, words)));
        return complaints.find(number(browser.get(next).body()), Viewer.SYSTEM);
    }

    private Map<String, String> form(Openness openness, String words) {
        return Map.of(
                "token",
                UUID.randomUUID().toString(),
                "words",
                words,
                "wished",
                "하루 전에 알려 주세요",
                "team",
                String.valueOf(team.value()),
                "openness",
                openness.name());
    }

    private String name(StaffId one) {
        return people.find(one).orElseThrow().name();
    }

    private static ComplaintNumber number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).isTrue();
        return new ComplaintNumber(found.group());
    }
}
