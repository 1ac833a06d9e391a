package io.willowleaf.complaint.jdbc;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.SeverityLevel;
import io.willowleaf.complaint.domain.WordLists;
import io.willowleaf.kernel.Recent;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWordLists implements WordLists {

    private final JdbcClient jdbc;
    private final Recent<Channel> channels;
    private final Recent<CaseType> caseTypes;
    private final Recent<SeverityLevel> severityLevels;
    private final Recent<OutsideBody> outsideBodies;
    private final Recent<String> declinesWithCare;

    JdbcWordLists(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.channels = new Recent<>(this::readChannels, clock);
        this.caseTypes = new Recent<>(this::readCaseTypes, clock);
        this.severityLevels = new Recent<>(this::readSeverityLevels, clock);
        this.outsideBodies = new Recent<>(this::readOutsideBodies, clock);
        this.declinesWithCare = new Recent<>(this::readDeclinesWithCare, clock);
    }

    @Override
    public List<Channel> channels() {
        return channels.list();
    }

    @Override
    public List<CaseType> caseTypes() {
        return caseTypes.list();
    }

    @Override
    public List<SeverityLevel> severityLevels() {
        return severityLevels.list();
    }

    @Override
    public List<OutsideBody> outsideBodies() {
        return outsideBodies.list();
    }

    @Override
    public Set<String> declinesWithCare() {
        return Set.copyOf(declinesWithCare.list());
    }

    private List<OutsideBody> readOutsideBodies() {
        return jdbc.sql("select * from complaint.outside_body order by code")
                .query((row, _) -> new OutsideBody(
                        row.getString("code"),
                        words(row),
                        row.getString("phone"),
                        row.getString("site"),
                        row.getString("offer_ko") == null
                                ? null
                                : new Bilingual(row.getString("offer_ko"), row.getString("offer_en"))))
                .list();
    }

    private List<String> readDeclinesWithCare() {
        return jdbc.sql("select code from complaint.case_type where declines_with_care")
                .query((row, _) -> row.getString("code"))
                .list();
    }

    private List<Channel> readChannels() {
        return jdbc.sql("select code, ko, en, entered_by_staff from complaint.channel order by code")
                .query((row, _) -> new Channel(row.getString("code"), words(row), row.getBoolean("entered_by_staff")))
                .list();
    }

    private List<CaseType> readCaseTypes() {
        return jdbc.sql("select code, ko, en from complaint.case_type order by code")
                .query((row, _) -> new CaseType(row.getString("code"), words(row)))
                .list();
    }

    private List<SeverityLevel> readSeverityLevels() {
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
