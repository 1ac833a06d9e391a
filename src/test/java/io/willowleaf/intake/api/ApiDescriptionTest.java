package io.willowleaf.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs are told about asking us is whole and true.
@WillowleafTest
class ApiDescriptionTest {

    @Autowired
    Cast cast;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    JsonNode description;

    @BeforeEach
    void read_it_as_a_stranger() {
        var answer = cast.browser().get("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        description = json.readTree(answer.body());
    }

    @Test
    void it_is_open_api_and_says_how_to_come_in() {
        assertThat(description.path("openapi").asString()).startsWith("3.");
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(description.path("servers").size()).isEqualTo(1);
    }

    @Test
    void it_lists_every_route_for_programs_and_no_other() {
        assertThat(described()).isEqualTo(existing());
    }

    @Test
    void every_operation_says_what_it_does_and_how_it_may_be_refused() {
        for (var operation : operations()) {
            var name = operation.path("operationId").asString();
            assertThat(operation.path("summary").asString()).as(name).isNotBlank();
            assertThat(operation.path("description").asString()).as(name).isNotBlank();
            assertThat(operation.path("responses").propertyNames())
                    .as(name)
                    .contains("400", "401", "403", "404", "413", "422")
                    .containsAnyOf("200", "201");
        }
        assertThat(operations().stream().map(each -> each.path("operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everything_sent_or_answered_has_an_example() {
        var without = new ArrayList<String>();
        description
                .at("/components/schemas")
                .forEachEntry((schema, type) -> type.path("properties").forEachEntry((property, value) -> {
                    if (!value.has("example") && !value.has("$ref") && !value.has("anyOf") && !value.has("items")) {
                        without.add(schema + "." + property);
                    }
                }));
        assertThat(without).isEmpty();
    }

    @Test
    void what_it_refers_to_is_there() {
        var text = description.toString();
        var names = description.at("/components/schemas").propertyNames();
        var wanted = List.of(text.split("\"#/components/schemas/")).stream()
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .collect(Collectors.toSet());
        assertThat(names).containsAll(wanted);
    }

    private List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        description.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    private Set<String> described() {
        var found = new TreeSet<String>();
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.propertyNames()
                        .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return found;
    }

    private Set<String> existing() {
        return routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> route.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
