package io.willowleaf.search.lucene;

import io.willowleaf.search.Morpheme;
import io.willowleaf.search.domain.OwnWords;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/// As many benches as there are threads at work, all with the same words.
final class Workshop {

    private final OwnWords words;
    private final @Nullable UserDictionary dictionary;
    private final ConcurrentLinkedQueue<Bench> idle = new ConcurrentLinkedQueue<>();

    Workshop(OwnWords words) {
        this.words = words;
        this.dictionary = dictionary(words);
    }

    OwnWords words() {
        return words;
    }

    List<Morpheme> take(String text) {
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
