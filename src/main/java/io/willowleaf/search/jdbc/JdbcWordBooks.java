package io.willowleaf.search.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.search.domain.OwnWords;
import io.willowleaf.search.domain.Synonyms;
import io.willowleaf.search.domain.WordBook;
import io.willowleaf.search.domain.WordBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what the organisation says differently as whole versions, and looks for a newer one every other second.
@Repository
class JdbcWordBooks implements WordBooks {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Own NOTHING = new Own(List.of(), List.of());

    private record Looked(long version, WordBook book, long at) {}

    private final JdbcClient jdbc;
    private final OwnWords words;
    private final Synonyms synonyms;
    private volatile @Nullable Looked looked;

    JdbcWordBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.words = new OwnWords(lines("search/words.txt"));
        this.synonyms = Synonyms.of(lines("search/synonyms.txt").stream());
    }

    @Override
    public WordBook current() {
        var last = looked;
        if (last != null && System.nanoTime() - last.at() < LOOK.toNanos()) {
            return last.book();
        }
        var version = jdbc.sql("select coalesce(max(id), 0) from search.word_book")
                .query(Long.class)
                .single();
        var book = last != null && last.version() == version ? last.book() : with(own());
        looked = new Looked(version, book, System.nanoTime());
        return book;
    }

    @Override
    public Own own() {
        return jdbc.sql("select words, synonyms from search.word_book order by id desc limit 1")
                .query((row, _) -> new Own(
                        row.getString("words").lines().toList(),
                        row.getString("synonyms").lines().toList()))
                .optional()
                .orElse(NOTHING);
    }

    @Override
    public void put(Own own, Actor by, Instant at) {
        jdbc.sql("""
                        insert into search.word_book (words, synonyms, changed_by, changed_at)
                        values (:words, :synonyms, :by, :at)
                        """)
                .param("words", String.join("\n", own.words()))
                .param("synonyms", String.join("\n", own.synonyms()))
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        looked = null;
    }

    @Override
    public WordBook shipped() {
        return WordBook.of(words, synonyms);
    }

    private WordBook with(Own own) {
        return WordBook.of(words.and(own.words()), synonyms.and(Synonyms.of(own.synonyms().stream())));
    }

    private static List<String> lines(String resource) {
        try {
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(OwnWords::clean)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
