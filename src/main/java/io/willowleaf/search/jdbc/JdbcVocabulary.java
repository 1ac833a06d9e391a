package io.willowleaf.search.jdbc;

import io.willowleaf.search.domain.Hangul;
import io.willowleaf.search.domain.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVocabulary implements Vocabulary {

    private static final int LOOKED_AT = 300;

    private final JdbcClient jdbc;
    private final Frequencies frequencies;

    JdbcVocabulary(JdbcClient jdbc, Frequencies frequencies) {
        this.jdbc = jdbc;
        this.frequencies = frequencies;
    }

    @Override
    public List<String> withInitials(Collection<String> initials, int each) {
        var taken = new HashMap<String, Integer>();
        return jdbc
                .sql("""
                        select noun.word from unnest(:initials::text[]) wanted cross join lateral (
                            select word from search.word where initials = wanted limit :limit) noun
                        """)
                .param("initials", initials.toArray(String[]::new))
                .param("limit", LOOKED_AT)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .sorted(Comparator.comparingDouble((String word) -> -frequencies.share(word)))
                .filter(word -> taken.merge(Hangul.initials(word), 1, Integer::sum) <= each)
                .toList();
    }

    @Override
    public List<String> amongst(Collection<String> words) {
        return jdbc
                .sql("select word from search.word where word = any(:words)")
                .param("words", words.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .sorted(Comparator.comparingDouble((String word) -> -frequencies.share(word)))
                .toList();
    }
}
