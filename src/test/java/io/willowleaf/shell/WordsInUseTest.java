package io.willowleaf.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.PropertyWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsInUseTest {

    /// A key in quotes; what ends in a dot is the beginning of a key that is completed at run time.
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

    @Test
    void every_sentence_is_used() {
        var used = sources().flatMap(WordsInUseTest::quoted).collect(Collectors.toSet());
        var beginnings = used.stream().filter(key -> key.endsWith(".")).toList();
        var unused = new PropertyWords()
                .keys(Language.KO).stream()
                        .filter(key ->
                                !used.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                        .sorted()
                        .toList();
        assertThat(unused).isEmpty();
    }

    private static Stream<String> quoted(Path file) {
        try {
            return QUOTED.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() {
        return Stream.of(Path.of("src/main/java"), Path.of("src/main/jte")).flatMap(WordsInUseTest::under);
    }

    private static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
