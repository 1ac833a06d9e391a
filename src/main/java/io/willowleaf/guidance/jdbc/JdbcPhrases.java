package io.willowleaf.guidance.jdbc;

import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.domain.Phrase;
import io.willowleaf.guidance.domain.Phrases;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return jdbc.sql("select * from guidance.recommended order by code")
                .query((row, _) -> new Recommended(
                        row.getString("code"),
                        words(row, "situation_"),
                        words(row, ""),
                        Recommended.Moment.valueOf(row.getString("moment"))))
                .list();
    }

    @Override
    public String digest() {
        return jdbc.sql("select coalesce(md5(string_agg(phrase::text, '|' order by code)), '') from guidance.phrase")
                .query(String.class)
                .single();
    }

    @Override
    public void change(Phrase phrase) {
        jdbc.sql("""
                        update guidance.phrase set pattern = :pattern, unless_followed_by = :after,
                            unless_preceded_by = :before, severity = :severity, kinder_ko = :kinderKo,
                            kinder_en = :kinderEn, why_ko = :whyKo, why_en = :whyEn, insertable = :insertable
                        where code = :code
                        """)
                .param("pattern", phrase.pattern())
                .param("after", joined(phrase.unlessFollowedBy()))
                .param("before", joined(phrase.unlessPrecededBy()))
                .param("severity", phrase.severity())
                .param("kinderKo", phrase.kinder().ko())
                .param("kinderEn", phrase.kinder().en())
                .param("whyKo", phrase.why().ko())
                .param("whyEn", phrase.why().en())
                .param("insertable", phrase.insertable())
                .param("code", phrase.code())
                .update();
    }

    @Override
    public void put(Recommended sentence) {
        jdbc.sql("""
                        insert into guidance.recommended (code, ko, en, situation_ko, situation_en, moment)
                        values (:code, :ko, :en, :situationKo, :situationEn, :moment)
                        on conflict (code) do update set ko = excluded.ko, en = excluded.en,
                            situation_ko = excluded.situation_ko, situation_en = excluded.situation_en,
                            moment = excluded.moment
                        """)
                .param("code", sentence.code())
                .param("ko", sentence.words().ko())
                .param("en", sentence.words().en())
                .param("situationKo", sentence.situation().ko())
                .param("situationEn", sentence.situation().en())
                .param("moment", sentence.moment().name())
                .update();
    }

    @Override
    public void remember(String code, String before, Actor by, Instant at) {
        jdbc.sql("""
                        insert into guidance.phrase_edit (code, before, edited_by, edited_at)
                        values (:code, :before, :by, :at)
                        """)
                .param("code", code)
                .param("before", before)
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String joined(List<String> forms) {
        return forms.isEmpty() ? null : String.join(" / ", forms);
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
