package io.willowleaf.search.lucene;

import io.willowleaf.search.Morpheme;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.OwnWords;
import io.willowleaf.search.domain.WordBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes texts apart by Nori with the words of this organisation. Follows a change of them, made on whichever node,
/// within seconds.
@Component
public class NoriMorphemes implements Morphemes {

    private final WordBooks books;
    private volatile Workshop shop = new Workshop(OwnWords.NONE);

    NoriMorphemes(WordBooks books) {
        this.books = books;
    }

    @Override
    public List<Morpheme> all(String text) {
        var words = books.current().words();
        var used = shop;
        if (!used.words().equals(words)) {
            used = new Workshop(words);
            shop = used;
        }
        return used.take(text);
    }

    /// The same without a database, for those who only take texts apart.
    public static Morphemes with(OwnWords words) {
        return new Workshop(words)::take;
    }

    static List<Morpheme> apart(Bench bench, String text) {
        try {
            return bench.apart(Normalizer.normalize(text.replace('\0', '\uFFFD'), Normalizer.Form.NFC));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
