package io.willowleaf;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Openness;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.AccusationDesk;
import io.willowleaf.complaint.desk.BeginningDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route about one complaint, asked for by somebody of another team who may not read it: there is no such
/// complaint, and nothing happens to it; and by everybody the complaint is about. The routes are found, not listed, so
/// that a new one cannot be forgotten.
@WillowleafTest
class StrangersTest {

    private static final String ABOUT_ONE = "/complaints/{number}";
    private static final String API = "/api/v1";
    private static final String SECRET = "남의 팀 이야기입니다";

    @Autowired
    ApplicationContext program;

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    AccusationDesk accusations;

    @Autowired
    BeginningDesk beginnings;

    @Autowired
    JdbcClient sql;

    TeamId team;
    StaffId lead;
    ComplaintNumber number;
    ComplaintId id;
    String stream;

    @BeforeEach
    void a_complaint_of_one_team() {
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        var receipt = desk.receive(Reception.of("PHONE_IN", SECRET).to(lead, team), Actor.CUSTOMER);
        number = receipt.number();
        id = receipt.id();
        stream = id.stream();
    }

    @Test
    void nobody_of_another_team_gets_anything_out_of_any_route() {
        var elsewhere = cast.team();
        var before = happened();
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var person = cast.person(elsewhere, role);
            if (cast.viewer(person).reach(Permission.CASE_READ) == Reach.ALL) {
                continue;
            }
            var browser = cast.browser(person);
            routes().forEach(route -> {
                var answer = route.ask(browser, number);
                if (!List.of(403, 404).contains(answer.statusCode())
                        || answer.body().contains(SECRET)) {
                    wrong.add("%s for %s: %d".formatted(route, role, answer.statusCode()));
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(happened()).isEqualTo(before);
    }

    @Test
    void nor_does_anybody_get_anything_whom_the_complaint_is_about() {
        var before = happened();
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var person = cast.person(team, role);
            accusations.accuse(number, person, Viewer.SYSTEM);
            var browser = cast.browser(person);
            routes().forEach(route -> {
                var answer = route.ask(browser, number);
                if (!List.of(403, 404).contains(answer.statusCode())
                        || answer.body().contains(SECRET)) {
                    wrong.add("%s for %s: %d".formatted(route, role, answer.statusCode()));
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(happened()).isEqualTo(before + Role.values().length);
    }

    /// Told in confidence to the lead: neither whoever told it, with every role there is, nor a colleague with every
    /// role that is not entrusted with confidences, nor a program with every scope.
    @Test
    void nor_does_anybody_get_anything_of_what_was_told_in_confidence() {
        var teller = cast.person(team, Role.values());
        beginnings.fromColleague(id, Openness.CONFIDENTIAL, teller);
        var before = happened();
        var wrong = new ArrayList<String>();
        var colleague = cast.person(
                team,
                Arrays.stream(Role.values())
                        .filter(role -> !cast.viewer(role).entrusted())
                        .toArray(Role[]::new));
        for (var person : List.of(teller, colleague)) {
            var browser = cast.browser(person);
            routes().forEach(route -> {
                var answer = route.ask(browser, number);
                if (!List.of(403, 404).contains(answer.statusCode())
                        || answer.body().contains(SECRET)) {
                    wrong.add("%s: %d".formatted(route, answer.statusCode()));
                }
            });
        }
        var token = cast.token(
                Arrays.stream(Permission.values()).map(Permission::code).toArray(String[]::new));
        routes(API + ABOUT_ONE).forEach(route -> {
            var answer = route.ask(cast.browser(), number, token);
            if (answer.statusCode() != 404 && answer.statusCode() != 403) {
                wrong.add("%s for a program: %d".formatted(route, answer.statusCode()));
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(happened()).isEqualTo(before);
        for (var reader : List.of(lead, cast.person(Role.CS_PLANNER), cast.person(Role.AUDITOR))) {
            assertThat(cast.browser(reader).get("/complaints/" + number.value()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_same_routes_know_the_complaint_for_its_own_team() {
        var browser = cast.browser(lead);
        var found = routes().stream()
                .filter(route -> route.method().equals("GET") && !route.path().contains("{file}"))
                .filter(route -> route.ask(browser, number).statusCode() == 404)
                .map(Asked::toString);
        assertThat(found).isEmpty();
    }

    @Test
    void nor_does_a_program_whose_token_may_not_read_or_may_only_read() {
        var before = happened();
        var wrong = new ArrayList<String>();
        var allButReading = Arrays.stream(Permission.values())
                .filter(permission -> permission != Permission.CASE_READ)
                .map(Permission::code)
                .toArray(String[]::new);
        var browser = cast.browser();
        for (var token : List.of(cast.token(allButReading), cast.token("report.view"))) {
            routes(API + ABOUT_ONE).forEach(route -> {
                var answer = route.ask(browser, number, token);
                if (!List.of(403, 404).contains(answer.statusCode())
                        || answer.body().contains(SECRET)) {
                    wrong.add("%s: %d".formatted(route, answer.statusCode()));
                }
            });
        }
        var reader = cast.token("case.read");
        routes(API + ABOUT_ONE).stream()
                .filter(route -> route.method().equals("POST"))
                .forEach(route -> {
                    var answer = route.ask(browser, number, reader);
                    if (answer.statusCode() != 403) {
                        wrong.add("%s for a reader: %d".formatted(route, answer.statusCode()));
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(happened()).isEqualTo(before);
    }

    @Test
    void nobody_signed_in_can_use_the_routes_of_programs() {
        var browser = cast.browser(lead);
        assertThat(routes(API + ABOUT_ONE))
                .allSatisfy(route ->
                        assertThat(route.ask(browser, number).statusCode()).isEqualTo(401));
    }

    private long happened() {
        return sql.sql("select count(*) from kernel.event where stream = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    private Set<Asked> routes() {
        return routes(ABOUT_ONE);
    }

    private Set<Asked> routes(String beginning) {
        var found = new TreeSet<Asked>();
        program.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> info.getPatternValues().stream()
                                .filter(path -> path.startsWith(beginning))
                                .forEach(path -> info.getMethodsCondition()
                                        .getMethods()
                                        .forEach(method -> found.add(new Asked(method.name(), path))))));
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }

    private record Asked(String method, String path) implements Comparable<Asked> {

        HttpResponse<String> ask(Browser browser, ComplaintNumber number) {
            var address = path.replace("{number}", number.value()).replaceAll("\\{[^}]+}", "1");
            return method.equals("GET") ? browser.get(address) : browser.post(address, Map.of());
        }

        /// As a program that has seen the newest.
        HttpResponse<String> ask(Browser browser, ComplaintNumber number, String token) {
            var address = path.replace("{number}", number.value()).replaceAll("\\{[^}]+}", "1");
            return browser.send(HttpRequest.newBuilder(browser.at(address + "?name=a.txt"))
                    .header("Authorization", "Bearer " + token)
                    .header("If-Match", "*")
                    .method(method, BodyPublishers.ofString("{}")));
        }

        @Override
        public int compareTo(Asked other) {
            return Arrays.compare(new String[] {path, method}, new String[] {other.path, other.method});
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
