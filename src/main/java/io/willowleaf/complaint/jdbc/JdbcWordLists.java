package io.willowleaf.complaint.jdbc;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.SeverityLevel;
import io.willowleaf.complaint.domain.WordLists;
import io.willowleaf.kernel.Recent;
import io.willowleaf.kernel.database.OneTrip;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/// All of them are read together: they hardly ever change, and a page needs several.
@Repository
class JdbcWordLists implements WordLists {

    private final NamedParameterJdbcOperations jdbc;
    private final Recent<All> all;

    private record All(
            List<Channel> channels,
            List<CaseType> caseTypes,
            List<SeverityLevel> severityLevels,
            List<OutsideBody> outsideBodies,
            List<String> declinesWithCare) {

        static final All NONE = new All(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    JdbcWordLists(NamedParameterJdbcOperations jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.all = new Recent<>(this::read, clock);
    }

    @Override
    public List<Channel> channels() {
        return all().channels();
    }

    @Override
    public List<CaseType> caseTypes() {
        return all().caseTypes();
    }

    @Override
    public List<SeverityLevel> severityLevels() {
        return all().severityLevels();
    }

    @Override
    public List<OutsideBody> outsideBodies() {
        return all().outsideBodies();
    }

    @Override
    public Set<String> declinesWithCare() {
        return Set.copyOf(all().declinesWithCare());
    }

    private All all() {
        return all.list().stream().findFirst().orElse(All.NONE);
    }

    /// In one trip; nothing before the kit was taken in.
    private List<All> read() {
        var trip = new OneTrip(jdbc);
        var channels = trip.ask(
                "select code, ko, en, entered_by_staff from complaint.channel order by code",
                (row, _) -> new Channel(row.getString("code"), words(row), row.getBoolean("entered_by_staff")));
        var caseTypes = trip.ask(
                "select code, ko, en from complaint.case_type order by code",
                (row, _) -> new CaseType(row.getString("code"), words(row)));
        var severityLevels =
                trip.ask("select * from complaint.severity_level order by dimension, level", (row, _) -> level(row));
        var outsideBodies = trip.ask("select * from complaint.outside_body order by code", (row, _) -> body(row));
        var declinesWithCare = trip.ask(
                "select code from complaint.case_type where declines_with_care", (row, _) -> row.getString("code"));
        trip.go();
        return channels.isEmpty() || caseTypes.isEmpty() || severityLevels.isEmpty() || outsideBodies.isEmpty()
                ? List.of()
                : List.of(new All(channels, caseTypes, severityLevels, outsideBodies, declinesWithCare));
    }

    private static SeverityLevel level(ResultSet row) throws SQLException {
        return new SeverityLevel(
                row.getString("dimension"),
                new Bilingual(row.getString("dimension_ko"), row.getString("dimension_en")),
                Severity.valueOf(row.getString("level")),
                words(row));
    }

    private static OutsideBody body(ResultSet row) throws SQLException {
        return new OutsideBody(
                row.getString("code"),
                words(row),
                row.getString("phone"),
                row.getString("site"),
                row.getString("offer_ko") == null
                        ? null
                        : new Bilingual(row.getString("offer_ko"), row.getString("offer_en")));
    }

    private static Bilingual words(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("ko"), row.getString("en"));
    }
}
