package io.willowleaf.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.Willowleaf;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.protection.desk.LadderDesk;
import io.willowleaf.protection.desk.ProtectionDesk;
import io.willowleaf.protection.desk.RestrictionDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whoever asks for protection leaves no trace in any list, report, score or export. The routes are found by
/// themselves, so that a new one cannot be forgotten.
@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoTraceTest {

    private static final String MARK = "버드나무그늘표식";

    /// Where protection itself is shown, each behind the permission of its own.
    private static final Pattern OWN = Pattern.compile(
            "/protection(/.*)?|/complaints/\\{number}/(protection|restrictions)(/.*)?|/appeals/.*|/settings/protection(/.*)?");

    /// The desk of the agent shows what the agent may do next; the example plays it.
    private static final Set<String> MAY_ASK = Set.of("workbench", "demo");

    private static final Pattern SQL = Pattern.compile("(?i)\\b(from|join|into|update|table)\\s+protection\\.(?!\\*)");

    @Autowired
    ApplicationContext program;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    LadderDesk ladder;

    @Autowired
    ProtectionDesk protection;

    @Autowired
    RestrictionDesk restrictions;

    @Autowired
    Cast cast;

    @Test
    void no_module_but_the_desk_of_the_agent_asks_for_it() {
        var modules = ApplicationModules.of(Willowleaf.class);
        var asking = modules.stream()
                .filter(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .anyMatch(used -> used.getIdentifier().toString().equals("protection")))
                .map(module -> module.getIdentifier().toString())
                .toList();
        assertThat(asking).isSubsetOf(MAY_ASK).contains("workbench");
    }

    @Test
    void it_says_nothing_into_the_log_that_others_hear() {
        assertThat(program.getBeansOfType(EventVocabulary.class).values())
                .isNotEmpty()
                .noneMatch(vocabulary -> vocabulary.root().getPackageName().startsWith("io.willowleaf.protection"));
    }

    @Test
    void no_other_module_reads_its_tables() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var reading = files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .filter(file -> !file.toString().contains("/protection/"))
                    .filter(file -> SQL.matcher(read(file)).find())
                    .toList();
            assertThat(reading).isEmpty();
        }
    }

    @Test
    void nothing_of_it_is_in_any_list_report_score_or_export() {
        var team = cast.team();
        var agent = cast.person(team, Role.AGENT);
        var complaint = abused(team, agent);
        var found = new ArrayList<String>();
        var routes = routes();
        for (var role : List.of(
                Role.EXEC,
                Role.CS_PLANNER,
                Role.AUDITOR,
                Role.HR_REWARD,
                Role.QA_EVALUATOR,
                Role.PRIVACY_OFFICER,
                Role.ADMIN)) {
            var browser = cast.browser(role);
            routes.forEach(path -> look(browser, path, complaint, role.name(), found));
        }
        var lead = cast.browser(cast.person(team, Role.TEAM_LEAD));
        routes.forEach(path -> look(lead, path, complaint, "TEAM_LEAD", found));
        var token = cast.token(Arrays.stream(io.willowleaf.identity.Permission.values())
                .map(io.willowleaf.identity.Permission::code)
                .toArray(String[]::new));
        var api = cast.browser();
        routes.stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> look(api, path, complaint, "a program", found, "Authorization", "Bearer " + token));
        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(cast.browser(agent)
                        .get("/complaints/" + complaint.number().value() + "/protection")
                        .body())
                .as("where it belongs, the mark is found")
                .contains(MARK);
        assertThat(found).isEmpty();
    }

    private void look(
            Browser browser, String path, Receipt complaint, String who, List<String> found, String... headers) {
        var address = path.replace("{number}", complaint.number().value())
                .replaceAll("\\{\\*?[^}]+}", "1")
                .replace("**", "x");
        var request = HttpRequest.newBuilder(browser.at(address))
                .timeout(Duration.ofSeconds(20))
                .GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        var body = browser.send(request).body();
        if (body.contains(MARK)) {
            found.add(path + " for " + who);
        }
    }

    /// Everything that answers with a page, a file or data.
    private Set<String> routes() {
        return program.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().stream()
                                .anyMatch(method -> method.name().equals("GET")))
                .filter(info -> info.getProducesCondition().getProducibleMediaTypes().stream()
                        .noneMatch(MediaType.TEXT_EVENT_STREAM::isCompatibleWith))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !OWN.matcher(path).matches() && !path.endsWith("/live") && !path.equals("/live"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Everything that protection can hold of one complaint, each with the mark in its words.
    private Receipt abused(TeamId team, StaffId agentsId) {
        var agent = cast.viewer(agentsId);
        var customer = Objects.requireNonNull(
                customers.recognise("고길동", "010-0000-6%03d".formatted(agentsId.value() % 1000), null, Actor.SYSTEM));
        var receipt = complaints.receive(
                Reception.of("PHONE_IN", "당장 바꿔 주세요").by(customer).to(agentsId, team), Actor.CUSTOMER);
        ladder.warn(receipt.number(), "E1", "ABUSE", MARK + " 안내", MARK + " 들은 말", MARK + " 녹음", agent);
        var request = protection.ask(receipt.number(), agent);
        protection.tell(request, "ABUSE", MARK + " 있었던 일", agent);
        Viewer manager = cast.viewer(cast.person(team, Role.BRANCH_MGR));
        var restriction = restrictions.ask(receipt.number(), "PHONE_IN", MARK + " 까닭", 1, true, agent);
        restrictions.approve(restriction, manager);
        return receipt;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
