package io.willowleaf.search.lucene;

import io.willowleaf.search.Morpheme;
import io.willowleaf.search.domain.OwnWords;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/// As many benches as there are threads at work, all with the same words. What was taken apart last is
/// remembered: a new text is wanted by several within a second.
final class Workshop {

    private static final int REMEMBERED = 256;
    private static final int LONGEST_REMEMBERED = 2_000;

    private final OwnWords words;
    private final @Nullable UserDictionary dictionary;
    private final ConcurrentLinkedQueue<Bench> idle = new ConcurrentLinkedQueue<>();
    private final Map<String, List<Morpheme>> last = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Morpheme>> eldest) {
            return size() > REMEMBERED;
        }
    });

    Workshop(OwnWords words) {
        this.words = words;
        this.dictionary = dictionary(words);
    }

    OwnWords words() {
        return words;
    }

    List<Morpheme> take(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return apart(text);
        }
        var known = last.get(text);
        if (known == null) {
            known = apart(text);
            last.put(text, known);
        }
        return known;
    }

    private List<Morpheme> apart(String text) {
        var bench = idle.poll();
        if (bench == null) {
            bench = new Bench(dictionary);
        }
        var apart = NoriMorphemes.apart(bench, text);
        idle.add(bench);
        return apart;
    }

    private static @Nullable UserDictionary dictionary(OwnWords words) {
        try {
            return words.lines().isEmpty()
                    ? null
                    : UserDictionary.open(new StringReader(String.join("\n", words.lines())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
