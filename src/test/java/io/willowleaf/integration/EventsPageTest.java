package io.willowleaf.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the page about events true: every type, its version, and the example that is kept of it.
@WillowleafTest
class EventsPageTest {

    private static final Path PAGE = Path.of("docs/events.md");
    private static final String BEGIN = "<!-- types -->\n";
    private static final String END = "<!-- /types -->";

    @Autowired
    Chronicle chronicle;

    @Autowired
    List<EventVocabulary> vocabularies;

    @Test
    void the_page_lists_every_type_as_it_is() throws IOException {
        var page = Files.readString(PAGE);
        var told = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        var types = types();
        if (System.getProperty("events", "").equals("write")) {
            Files.writeString(PAGE, page.replace(BEGIN + told + END, BEGIN + types + END));
        } else {
            assertThat(told)
                    .as("docs/events.md; refresh it with -Devents=write")
                    .isEqualTo(types);
        }
    }

    private String types() throws IOException {
        var table = new StringBuilder("| Type | Version | What it says | Example of `data` |\n|---|---|---|---|\n");
        for (var kind : chronicle.kinds()) {
            table.append(
                    "| `%s` | %d | %s | `%s` |\n".formatted(kind.name(), kind.version(), said(kind), example(kind)));
        }
        return table.toString();
    }

    private static String example(Chronicle.Kind kind) throws IOException {
        var kept = Path.of("src/test/resources/events", "%s-v%d.json".formatted(kind.name(), kind.version()));
        return JsonMapper.shared().readTree(Files.readString(kept)).toString();
    }

    /// The sentence above the record, or its name where that says enough.
    private String said(Chronicle.Kind kind) throws IOException {
        var dot = kind.name().indexOf('.');
        var name = Arrays.stream(kind.name().substring(dot + 1).split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining());
        var root = vocabularies.stream()
                .filter(each -> each.prefix().equals(kind.name().substring(0, dot)))
                .findFirst()
                .orElseThrow()
                .root();
        var source = Files.readAllLines(Path.of("src/main/java", root.getName().replace('.', '/') + ".java"));
        var at = source.stream()
                .filter(line -> line.strip().startsWith("record " + name + "("))
                .findFirst()
                .map(source::indexOf)
                .orElse(0);
        var sentence = new StringBuilder();
        for (var line = at - 1; line >= 0 && source.get(line).strip().startsWith("///"); line--) {
            sentence.insert(0, source.get(line).strip().substring(3).strip() + " ");
        }
        return sentence.isEmpty()
                ? StringUtils.capitalize(kind.name().substring(dot + 1).replace('-', ' ') + ".")
                : sentence.toString().strip();
    }
}
