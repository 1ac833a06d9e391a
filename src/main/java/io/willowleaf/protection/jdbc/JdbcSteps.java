package io.willowleaf.protection.jdbc;

import io.willowleaf.kernel.Recent;
import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.Situation;
import io.willowleaf.protection.domain.Steps;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.KitEdits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The protocol as rows. The situations hardly ever change and are remembered for a while.
@Repository
class JdbcSteps implements Steps {

    static final String ALL = "select * from protection.step order by place";

    private final JdbcClient jdbc;
    private final KitEdits edits;
    private final Recent<Situation> situations;

    JdbcSteps(JdbcClient jdbc, KitEdits edits, InstantSource clock) {
        this.jdbc = jdbc;
        this.edits = edits;
        this.situations = new Recent<>(this::readSituations, clock);
    }

    @Override
    public List<LadderStep> all() {
        return jdbc.sql(ALL).query((row, _) -> step(row)).list();
    }

    static LadderStep step(ResultSet row) throws SQLException {
        return new LadderStep(
                row.getString("code"),
                row.getInt("place"),
                LadderStep.Kind.valueOf(row.getString("kind")),
                words(row, ""),
                words(row, "when_"),
                words(row, "words_"));
    }

    @Override
    public List<Situation> situations() {
        return situations.list();
    }

    private List<Situation> readSituations() {
        return jdbc.sql("select * from protection.situation order by grave desc, family_ko, code")
                .query((row, _) -> new Situation(
                        row.getString("code"), words(row, ""), words(row, "family_"), row.getBoolean("grave")))
                .list();
    }

    @Override
    public void rewrite(String code, Bilingual name, Bilingual when, Bilingual words) {
        jdbc.sql("""
                        update protection.step set ko = :ko, en = :en, when_ko = :whenKo, when_en = :whenEn,
                            words_ko = :wordsKo, words_en = :wordsEn
                        where code = :code
                        """)
                .param("code", code)
                .param("ko", name.ko())
                .param("en", name.en())
                .param("whenKo", when.ko())
                .param("whenEn", when.en())
                .param("wordsKo", words.ko())
                .param("wordsEn", words.en())
                .update();
        edits.edited("protection-steps", code);
    }

    private static Bilingual words(ResultSet row, String prefix) throws SQLException {
        return new Bilingual(row.getString(prefix + "ko"), row.getString(prefix + "en"));
    }
}
