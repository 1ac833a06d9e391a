package io.willowleaf.kernel.log.jdbc;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// One example of each version of each type is kept for ever and can be read for ever. A new one is written by
/// `mvnw test -Dtest=StoredEventsTest -Dexamples=write`.
@WillowleafTest
class StoredEventsTest {

    static final Path EXAMPLES = Path.of("src/test/resources/events");

    final JsonMapper plain = JsonMapper.shared();
    final EventJson json = new EventJson();

    @Autowired
    LogParts parts;

    @Autowired
    Subscriptions subscriptions;

    @Test
    void every_type_has_an_example() throws IOException {
        var missing = new ArrayList<EventTypes.Type>();
        for (var type : parts.types().all()) {
            if (!Files.exists(file(type))) {
                missing.add(type);
            }
        }
        if ("write".equals(System.getProperty("examples"))) {
            for (var type : missing) {
                Files.writeString(file(type), example(type));
            }
        } else {
            assertThat(missing)
                    .as("types without an example; run with -Dexamples=write, or add: %s", proposals(missing))
                    .isEmpty();
        }
    }

    @Test
    void every_example_can_still_be_read() throws IOException {
        for (var file : examples()) {
            var name = file.getFileName().toString();
            var type = parts.types().named(name.replaceAll("-v\\d+\\.json$", ""));
            var stored = Files.readString(file);
            var event = json.read(stored, type.shape());
            if (file.equals(file(type))) {
                assertThat(plain.readTree(json.write(event)))
                        .as("%s is written otherwise now: raise its @EventVersion and keep this example", name)
                        .isEqualTo(plain.readTree(stored));
            }
        }
    }

    @Test
    void the_running_program_hears() {
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        assertThat(subscriptions.health().well()).isTrue();
    }

    private String proposals(List<EventTypes.Type> missing) {
        return missing.stream()
                .map(type -> "%n%s%n%s".formatted(file(type), example(type)))
                .collect(joining());
    }

    private String example(EventTypes.Type type) {
        return json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(Example.of(type.shape()))
                + System.lineSeparator();
    }

    private static Path file(EventTypes.Type type) {
        return EXAMPLES.resolve("%s-v%d.json".formatted(type.name(), type.version()));
    }

    private static List<Path> examples() throws IOException {
        try (var files = Files.list(Files.createDirectories(EXAMPLES))) {
            return files.sorted().toList();
        }
    }
}
