package io.willowleaf.kernel.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The sentences of `messages/*_ko.properties` and `messages/*_en.properties`, read once. `{0}` stands for a detail, an
/// apostrophe for itself, `[이/가]` for the particle that fits the word before it, and in English `[day/days]` for what
/// goes with the number before it.
@Component
public class PropertyWords implements Words {

    private final Map<Language, Map<String, Sentence>> sentences = new EnumMap<>(Language.class);

    public PropertyWords() {
        for (var language : Language.values()) {
            sentences.put(language, read("classpath*:messages/*_" + language.code() + ".properties"));
        }
    }

    @Override
    public String say(Language language, String key, Object... details) {
        var sentence = sentences(language).get(key);
        if (sentence == null) {
            return "??" + key + "??";
        }
        return sentence.say(language, details);
    }

    @Override
    public boolean knows(String key) {
        return sentences(Language.KO).containsKey(key);
    }

    @Override
    public Set<String> keys(Language language) {
        return sentences(language).keySet();
    }

    private Map<String, Sentence> sentences(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }

    private static Map<String, Sentence> read(String pattern) {
        var found = new HashMap<String, Sentence>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                load(file).forEach((key, sentence) -> found.put((String) key, Sentence.of((String) sentence)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(found);
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
