package io.willowleaf;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.PropertyWords;
import io.willowleaf.screens.LatinWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {

    private static final PropertyWords WORDS = new PropertyWords();

    /// A key said in a template or built in Java must exist; these calls take keys.
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:t|say|with|refuse|NotPossible)\\((?:[^\"()]*,\\s*)?(?:\"\\w+\",\\s*)?\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(WORDS.keys(Language.EN))).isEqualTo(new TreeSet<>(WORDS.keys(Language.KO)));
    }

    @Test
    void both_languages_take_the_same_details() {
        for (var key : WORDS.keys(Language.KO)) {
            assertThat(details(Language.EN, key)).as(key).isEqualTo(details(Language.KO, key));
        }
    }

    @Test
    void every_key_that_is_said_exists() {
        var missing = new TreeMap<String, String>();
        sources()
                .forEach(file -> matches(SAID, file)
                        .filter(key -> !WORDS.knows(key) && spoken(key))
                        .forEach(key -> missing.put(key, file.toString())));
        assertThat(missing).isEmpty();
    }

    @Test
    void korean_sentences_are_korean() {
        var foreign = new TreeMap<String, String>();
        for (var key : WORDS.keys(Language.KO)) {
            var sentence = WORDS.say(Language.KO, key)
                    .replaceAll("\\{\\d[^}]*}|[\\w.+-]+@[\\w.-]+|https?://\\S+|/[\\w/-]+", "");
            LATIN.matcher(sentence)
                    .results()
                    .map(found -> found.group())
                    .filter(word -> !LatinWords.ALLOWED.contains(word))
                    .forEach(word -> foreign.put(key, sentence));
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void an_apostrophe_stands_for_itself() {
        assertThat(Stream.of(Language.values())
                        .flatMap(language -> WORDS.keys(language).stream().map(key -> WORDS.say(language, key)))
                        .filter(sentence -> sentence.contains("''")))
                .isEmpty();
    }

    /// Whether the module of this key says anything yet.
    private static boolean spoken(String key) {
        var module = key.substring(0, key.indexOf('.') + 1);
        return WORDS.keys(Language.KO).stream().anyMatch(known -> known.startsWith(module));
    }

    private static Set<String> details(Language language, String key) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(raw(language, key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String raw(Language language, String key) {
        return WORDS.say(language, key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}");
    }

    private static Stream<String> matches(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() {
        return Stream.of(Path.of("src/main/java"), Path.of("src/main/jte")).flatMap(MessagesTest::under);
    }

    private static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
