package io.willowleaf.guidance.jdbc;

import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.domain.Phrase;
import io.willowleaf.guidance.domain.Phrases;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the phrases.
@Repository
class JdbcPhrases implements Phrases {

    private final JdbcClient jdbc;

    JdbcPhrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Phrase> avoided() {
        return jdbc.sql("select * from guidance.phrase order by code")
                .query((row, _) -> phrase(row))
                .list();
    }

    @Override
    public List<Recommended> recommended() {
        return jdbc.sql("select code, ko, en, situation_ko, situation_en from guidance.recommended order by code")
                .query((row, _) -> new Recommended(row.getString("code"), words(row, "situation_"), words(row, "")))
                .list();
    }

    @Override
    public String digest() {
        return jdbc.sql("select coalesce(md5(string_agg(phrase::text, '|' order by code)), '') from guidance.phrase")
                .query(String.class)
                .single();
    }

    private static Phrase phrase(ResultSet row) throws SQLException {
        var rule = row.getString("rule");
        return new Phrase(
                row.getString("code"),
                words(row, ""),
                words(row, "category_"),
                row.getString("pattern"),
                rule == null ? null : Phrase.Rule.valueOf(rule),
                row.getBoolean("begins_word"),
                row.getBoolean("ends_sentence"),
                row.getBoolean("as_address"),
                Phrase.forms(row.getString("unless_followed_by")),
                Phrase.forms(row.getString("unless_preceded_by")),
                words(row, "why_"),
                words(row, "kinder_"),
                row.getBoolean("insertable"),
                row.getInt("severity"));
    }

    private static Bilingual words(ResultSet row, String prefix) throws SQLException {
        return new Bilingual(row.getString(prefix + "ko"), row.getString(prefix + "en"));
    }
}
