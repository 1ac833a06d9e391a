package io.willowleaf.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every page takes every sheet, so what one sheet calls its own must not be an adjective of another: `.late` of a form
/// once broke `.sla.late` everywhere.
class StylesTest {

    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{}]+)\\{");
    private static final Pattern NOUN = Pattern.compile("\\.([\\w-]+)(:[\\w-]+)?");
    private static final Pattern ADJECTIVE = Pattern.compile("\\.[\\w-]+\\.([\\w-]+)");

    /// Small words for every place, and the list whose look two sheets share.
    private static final Set<String> SHARED = Set.of("complaints");

    private static final Set<String> FOR_ALL = Set.of("app.css", "print.css");

    @Test
    void no_sheet_styles_alone_what_another_uses_as_an_adjective() throws IOException {
        var nouns = new TreeMap<String, Set<String>>();
        var adjectives = new TreeMap<String, Set<String>>();
        try (var sheets = Files.list(SHEETS)) {
            for (var sheet : sheets.toList()) {
                read(sheet, nouns, adjectives);
            }
        }
        var torn = new ArrayList<String>();
        for (var noun : nouns.entrySet()) {
            var elsewhere = new TreeSet<>(adjectives.getOrDefault(noun.getKey(), Set.of()));
            elsewhere.removeAll(noun.getValue());
            var own = new TreeSet<>(noun.getValue());
            own.removeAll(FOR_ALL);
            if (!own.isEmpty() && !elsewhere.isEmpty() && !SHARED.contains(noun.getKey())) {
                torn.add("." + noun.getKey() + " alone in " + own + ", with another in " + elsewhere);
            }
        }
        assertThat(torn).isEmpty();
    }

    private static void read(Path sheet, Map<String, Set<String>> nouns, Map<String, Set<String>> adjectives)
            throws IOException {
        var name = sheet.getFileName().toString();
        var selectors =
                SELECTOR.matcher(COMMENT.matcher(Files.readString(sheet)).replaceAll(""));
        while (selectors.find()) {
            for (var selector : selectors.group(1).split(",", -1)) {
                var noun = NOUN.matcher(selector.strip());
                if (noun.matches()) {
                    nouns.computeIfAbsent(noun.group(1), _ -> new TreeSet<>()).add(name);
                }
                var adjective = ADJECTIVE.matcher(selector);
                while (adjective.find()) {
                    adjectives
                            .computeIfAbsent(adjective.group(1), _ -> new TreeSet<>())
                            .add(name);
                }
            }
        }
    }
}
