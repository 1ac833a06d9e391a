package io.willowleaf.intake.jdbc;

import io.willowleaf.intake.ScriptLine;
import io.willowleaf.intake.domain.Scripts;
import io.willowleaf.kernel.Recent;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScripts implements Scripts {

    private final JdbcClient jdbc;
    private final Recent<ScriptLine> lines;

    JdbcScripts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.lines = new Recent<>(this::read, clock);
    }

    @Override
    public List<ScriptLine> lines() {
        return lines.list();
    }

    private List<ScriptLine> read() {
        return jdbc.sql("select * from intake.script_line order by script, step")
                .query((row, _) -> new ScriptLine(
                        row.getString("script"),
                        new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                        row.getInt("step"),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        new Bilingual(row.getString("say_ko"), row.getString("say_en"))))
                .list();
    }
}
