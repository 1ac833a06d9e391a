package io.willowleaf.complaint.jdbc;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.SeverityLevel;
import io.willowleaf.complaint.domain.WordLists;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWordLists implements WordLists {

    private final JdbcClient jdbc;

    JdbcWordLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Channel> channels() {
        return jdbc.sql("select code, ko, en, entered_by_staff from complaint.channel order by code")
                .query((row, _) -> new Channel(row.getString("code"), words(row), row.getBoolean("entered_by_staff")))
                .list();
    }

    @Override
    public List<CaseType> caseTypes() {
        return jdbc.sql("select code, ko, en from complaint.case_type order by code")
                .query((row, _) -> new CaseType(row.getString("code"), words(row)))
                .list();
    }

    @Override
    public List<SeverityLevel> severityLevels() {
        return jdbc.sql("select * from complaint.severity_level order by dimension, level")
                .query((row, _) -> new SeverityLevel(
                        row.getString("dimension"),
                        new Bilingual(row.getString("dimension_ko"), row.getString("dimension_en")),
                        Severity.valueOf(row.getString("level")),
                        words(row)))
                .list();
    }

    private static Bilingual words(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("ko"), row.getString("en"));
    }
}
