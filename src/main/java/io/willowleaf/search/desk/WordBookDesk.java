package io.willowleaf.search.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.search.domain.OwnWords;
import io.willowleaf.search.domain.Synonyms;
import io.willowleaf.search.domain.WordBook;
import io.willowleaf.search.domain.WordBooks;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The words of this organisation: how texts are cut and what means the same. Other words cut every text again, in the
/// background; other synonyms count at once.
@Service
@Transactional
public class WordBookDesk {

    private final WordBooks books;
    private final CutAgain again;
    private final AuditDesk audit;
    private final InstantSource clock;

    WordBookDesk(WordBooks books, CutAgain again, AuditDesk audit, InstantSource clock) {
        this.books = books;
        this.again = again;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WordBooks.Own own() {
        return books.own();
    }

    public WordBook shipped() {
        return books.shipped();
    }

    /// The first line that cannot be taken, with the key of what is wrong with it.
    public record Problem(String line, String key) {}

    public Optional<Problem> findProblemOfWords(String typed) {
        return findProblem(
                typed,
                OwnWords.MOST,
                line -> OwnWords.findProblem(
                        line.startsWith("-") ? line.substring(1).strip() : line));
    }

    public Optional<Problem> findProblemOfSynonyms(String typed) {
        return findProblem(typed, Synonyms.MOST, Synonyms::findProblem);
    }

    private static Optional<Problem> findProblem(String typed, int most, Function<String, Optional<String>> of) {
        var lines = lines(typed).toList();
        if (lines.size() > most) {
            return Optional.of(new Problem(String.valueOf(most), "search.words.problem.many"));
        }
        return lines.stream()
                .flatMap(line -> of.apply(line).map(key -> new Problem(line, key)).stream())
                .findFirst();
    }

    /// Both lists as they shall be from now on, each without a problem.
    public void change(String words, String synonyms, Viewer viewer) {
        var before = books.own();
        var after = new WordBooks.Own(lines(words).toList(), lines(synonyms).toList());
        if (after.equals(before)) {
            return;
        }
        books.put(after, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "search.words", "search:words", said(before, after));
        again.ifWordsChanged();
    }

    /// What came and what went, as far as there is room for it.
    private static String said(WordBooks.Own before, WordBooks.Own after) {
        var all = new ArrayList<String>();
        all.addAll(more("+", before.words(), after.words()));
        all.addAll(more("-", after.words(), before.words()));
        all.addAll(more("+", before.synonyms(), after.synonyms()));
        all.addAll(more("-", after.synonyms(), before.synonyms()));
        var said = String.join("; ", all);
        return said.length() <= 500 ? said : said.substring(0, 500);
    }

    private static List<String> more(String sign, List<String> than, List<String> in) {
        return in.stream()
                .filter(line -> !than.contains(line))
                .map(line -> sign + " " + line)
                .toList();
    }

    private static Stream<String> lines(String typed) {
        return typed.lines()
                .map(OwnWords::clean)
                .filter(line -> !line.isEmpty())
                .distinct();
    }
}
