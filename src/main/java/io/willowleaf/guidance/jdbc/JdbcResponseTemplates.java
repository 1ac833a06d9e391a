package io.willowleaf.guidance.jdbc;

import io.willowleaf.guidance.ResponseTemplate;
import io.willowleaf.guidance.Slot;
import io.willowleaf.guidance.domain.ResponseTemplates;
import io.willowleaf.kernel.Recent;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the letters.
@Repository
class JdbcResponseTemplates implements ResponseTemplates {

    private final JdbcClient jdbc;
    private final Recent<ResponseTemplate> all;

    JdbcResponseTemplates(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.all = new Recent<>(this::read, clock);
    }

    @Override
    public List<ResponseTemplate> all() {
        return all.list();
    }

    private List<ResponseTemplate> read() {
        return jdbc.sql("select code, ko, en, purpose, body_ko, body_en, required from guidance.template order by code")
                .query((row, _) -> new ResponseTemplate(
                        row.getString("code"),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        ResponseTemplate.Purpose.valueOf(row.getString("purpose")),
                        new Bilingual(row.getString("body_ko"), row.getString("body_en")),
                        List.of(row.getString("required").split(" ", -1))))
                .list();
    }

    @Override
    public List<Slot> slots() {
        return jdbc.sql("select code, ko, en from guidance.slot order by code")
                .query((row, _) ->
                        new Slot(row.getString("code"), new Bilingual(row.getString("ko"), row.getString("en"))))
                .list();
    }
}
