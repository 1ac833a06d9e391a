package io.willowleaf.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.domain.Grants;
import io.willowleaf.identity.domain.MatrixFile;
import io.willowleaf.identity.domain.RoleGrant;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.identity.web.Need;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the program, against every role.
@WillowleafTest
class RoutesTest {

    static final Path TABLE = Path.of("docs", "routes.md");
    static final String REFRESH =
            "Write it anew and look at the difference: ./mvnw test -Dtest=RoutesTest -Droutes=write";

    @Autowired
    ApplicationContext program;

    @Autowired
    Cast cast;

    final Map<Role, Viewer> byTheKit = new EnumMap<>(Role.class);

    @BeforeEach
    void readTheKit() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/kit/permissions.csv"))) {
            var cells = MatrixFile.read(file);
            for (var role : Role.values()) {
                var grants = cells.stream()
                        .filter(cell -> cell.role() == role)
                        .map(RoleGrant::grant)
                        .toList();
                byTheKit.put(
                        role, new Viewer(Actor.staff(1), role.name(), Set.of(role), Set.of(), Grants.merged(grants)));
            }
        }
    }

    @Test
    void every_route_says_who_may_come_in() {
        assertThat(routes())
                .filteredOn(route -> route.need() instanceof Need.Unsaid)
                .isEmpty();
    }

    @Test
    void the_table_of_routes_is_what_the_routes_say() throws IOException {
        var table = table();
        if ("write".equals(System.getProperty("routes"))) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "")
                .as("%s is not what the routes say. %s", TABLE, REFRESH)
                .isEqualTo(table);
    }

    @Test
    void every_page_lets_in_the_roles_of_the_matrix_and_nobody_else() {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var browser = cast.browser(role);
            pages().forEach(route -> {
                var expected = route.need().letsIn(byTheKit.get(role), route.changes()) ? 204 : 403;
                var answer = knock(browser, route);
                if (answer != expected) {
                    wrong.add("%s for %s: %d, not %d".formatted(route, role, answer, expected));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_is_not_signed_in_comes_into_public_pages_only() {
        var wrong = new ArrayList<String>();
        var browser = cast.browser();
        pages().forEach(route -> {
            var expected = route.need() instanceof Need.Open ? 204 : 303;
            var answer = knock(browser, route);
            if (answer != expected) {
                wrong.add("%s: %d, not %d".formatted(route, answer, expected));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_program_needs_a_token_with_the_scope_of_the_route() {
        var wrong = new ArrayList<String>();
        var browser = cast.browser(Role.TEAM_LEAD);
        routes().stream().filter(Route::isApi).forEach(route -> {
            if (route.need() instanceof Need.Holding(var permission, var _)) {
                var others = Arrays.stream(Permission.values())
                        .filter(other -> other != permission)
                        .map(Permission::code)
                        .toArray(String[]::new);
                var answers = List.of(
                        knock(browser, route),
                        knock(browser, route, "Authorization", "Bearer " + cast.token(others)),
                        knock(browser, route, "Authorization", "Bearer " + cast.token(permission.code())));
                if (!answers.equals(List.of(401, 403, 204))) {
                    wrong.add(route + ": " + answers);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static int knock(Browser browser, Route route, String... headers) {
        return browser.knock(route.method(), route.address(), route.with(headers));
    }

    /// What a request has to bring so that this route is found at all.
    private static List<String> headers(RequestMappingInfo info) {
        var headers = new ArrayList<String>();
        info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(type -> headers.addAll(List.of("Content-Type", type.toString())));
        info.getProducesCondition().getProducibleMediaTypes().stream()
                .findFirst()
                .ifPresent(type -> headers.addAll(List.of("Accept", type.toString())));
        return headers;
    }

    private String table() {
        var lines = new ArrayList<String>();
        lines.add("# Who comes in where");
        lines.add("");
        lines.add(
                "Every route of the program, what it needs, and the roles that have it in the permission matrix we ship.");
        lines.add("Routes below `/api/` take tokens; the permission is the scope. Generated by `RoutesTest`.");
        lines.add("");
        lines.add("| Route | Needs | Roles |");
        lines.add("|---|---|---|");
        routes().forEach(route -> lines.add("| `%s` | %s | %s |".formatted(route, route.needed(), rolesOf(route))));
        return String.join("\n", lines) + "\n";
    }

    private String rolesOf(Route route) {
        if (!(route.need() instanceof Need.Holding) || route.isApi()) {
            return "";
        }
        return Arrays.stream(Role.values())
                .filter(role -> route.need().letsIn(byTheKit.get(role), route.changes()))
                .map(Role::name)
                .collect(Collectors.joining(", "));
    }

    private Stream<Route> pages() {
        return routes().stream().filter(route -> !route.isApi() && !route.path().equals("/error"));
    }

    private Set<Route> routes() {
        return program.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        var anyone = handler.getMethodAnnotation(Anyone.class);
        var because = anyone == null ? "a route of a library" : anyone.because();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? List.of("GET") : methods)
                        .stream().map(method -> new Route(method, path, Need.of(handler), because, headers(info))));
    }
}
