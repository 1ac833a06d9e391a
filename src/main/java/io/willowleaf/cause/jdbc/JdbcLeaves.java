package io.willowleaf.cause.jdbc;

import io.willowleaf.cause.CauseGuide;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.domain.Leaves;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLeaves implements Leaves {

    static final String ALL = "select * from cause.leaf order by place";

    private final JdbcClient jdbc;

    JdbcLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CauseLeaf> all() {
        return jdbc.sql(ALL).query((row, _) -> leaf(row)).list();
    }

    static CauseLeaf leaf(ResultSet row) throws SQLException {
        return new CauseLeaf(
                new CauseCode(row.getString("code")),
                words(row, ""),
                row.getString("cause_group"),
                words(row, "group_"),
                row.getString("side"),
                words(row, "side_"),
                words(row, "owner_"),
                row.getObject("switched_off_at") == null);
    }

    @Override
    public void rename(CauseCode code, Bilingual words) {
        jdbc.sql("update cause.leaf set ko = :ko, en = :en where code = :code")
                .param("ko", words.ko())
                .param("en", words.en())
                .param("code", code.value())
                .update();
    }

    @Override
    public CauseCode add(String group, Bilingual words) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('cause.leaf', 0))")
                .query((_, _) -> group)
                .single();
        return jdbc.sql("""
                        insert into cause.leaf (code, ko, en, side, side_ko, side_en, cause_group, group_ko, group_en,
                            owner, owner_ko, owner_en)
                        select cause_group || '-' || lpad((max(right(code, 2)::int) over () + 1)::text, 2, '0'),
                            :ko, :en, side, side_ko, side_en, cause_group, group_ko, group_en, owner, owner_ko, owner_en
                        from cause.leaf where cause_group = :group
                        order by place limit 1
                        returning code
                        """)
                .param("ko", words.ko())
                .param("en", words.en())
                .param("group", group)
                .query((row, _) -> new CauseCode(row.getString("code")))
                .single();
    }

    @Override
    public void switchOff(CauseCode code, @Nullable Instant at) {
        jdbc.sql("update cause.leaf set switched_off_at = :at where code = :code")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("code", code.value())
                .update();
    }

    @Override
    public Optional<CauseGuide> findGuide(String group) {
        return jdbc.sql("select * from cause.guide where code = :code")
                .param("code", group)
                .query((row, _) -> new CauseGuide(
                        words(row, ""),
                        words(row, "question_"),
                        Arrays.asList(row.getString("courses").split(" ")),
                        words(row, "owner_")))
                .optional();
    }

    private static Bilingual words(ResultSet row, String prefix) throws SQLException {
        return new Bilingual(row.getString(prefix + "ko"), row.getString(prefix + "en"));
    }
}
