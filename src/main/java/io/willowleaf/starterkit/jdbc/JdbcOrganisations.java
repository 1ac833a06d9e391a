package io.willowleaf.starterkit.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.Organisation;
import io.willowleaf.starterkit.Preset;
import io.willowleaf.starterkit.domain.Organisations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One row at most.
@Repository
class JdbcOrganisations implements Organisations {

    private final JdbcClient jdbc;

    JdbcOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Organisation> find() {
        return jdbc.sql("select * from starterkit.organisation")
                .query((row, _) -> new Organisation(
                        words(row, "name_"), row.getString("preset"), words(row, "title_"), words(row, "case_")))
                .optional();
    }

    @Override
    public List<Preset> presets() {
        return jdbc.sql("select * from starterkit.preset order by code")
                .query((row, _) -> new Preset(
                        row.getString("code"),
                        words(row, ""),
                        words(row, "title_"),
                        words(row, "case_"),
                        Arrays.asList(row.getString("rules").split(" ", -1))))
                .list();
    }

    @Override
    public void put(Organisation organisation, Actor by, Instant at) {
        jdbc.sql("""
                        insert into starterkit.organisation
                            (name_ko, name_en, preset, title_ko, title_en, case_ko, case_en, changed_by, changed_at)
                        values (:nameKo, :nameEn, :preset, :titleKo, :titleEn, :caseKo, :caseEn, :by, :at)
                        on conflict (one) do update set
                            name_ko = excluded.name_ko, name_en = excluded.name_en, preset = excluded.preset,
                            title_ko = excluded.title_ko, title_en = excluded.title_en,
                            case_ko = excluded.case_ko, case_en = excluded.case_en,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("nameKo", organisation.name().ko())
                .param("nameEn", organisation.name().en())
                .param("preset", organisation.preset())
                .param("titleKo", organisation.customer().ko())
                .param("titleEn", organisation.customer().en())
                .param("caseKo", organisation.complaint().ko())
                .param("caseEn", organisation.complaint().en())
                .param("by", by.toString())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Bilingual words(ResultSet row, String prefix) throws SQLException {
        return new Bilingual(row.getString(prefix + "ko"), row.getString(prefix + "en"));
    }
}
