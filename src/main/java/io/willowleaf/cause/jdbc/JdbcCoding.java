package io.willowleaf.cause.jdbc;

import io.willowleaf.cause.CauseBasis;
import io.willowleaf.cause.CauseEvent;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.domain.CauseTally;
import io.willowleaf.cause.domain.Coding;
import io.willowleaf.cause.domain.ParetoWeight;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.Severity;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCoding implements Coding {

    private static final String IN_PERIOD =
            " is_trouble and not is_void and received_at >= :from and received_at < :until ";

    private final JdbcClient jdbc;

    JdbcCoding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void startOver() {
        jdbc.sql("delete from cause.suggestion").update();
        jdbc.sql("delete from cause.coded").update();
    }

    @Override
    public void received(ComplaintEvent.Received complaint) {
        jdbc.sql("""
                        insert into cause.coded (complaint, received_at, team, channel)
                        values (:complaint, :at, :team, :channel) on conflict (complaint) do nothing
                        """)
                .param("complaint", complaint.complaint().value())
                .param("at", time(complaint.at()))
                .param("team", complaint.team().value())
                .param("channel", complaint.channel())
                .update();
    }

    @Override
    public void suggested(ComplaintId complaint, List<CauseSuggestion> suggestions, String rules) {
        for (var rank = 0; rank < suggestions.size(); rank++) {
            var suggestion = suggestions.get(rank);
            jdbc.sql("""
                            insert into cause.suggestion (complaint, rank, leaf, word_group, score, share, phrases, rules)
                            values (:complaint, :rank, :leaf, :group, :score, :share, :phrases::text[], :rules)
                            on conflict (complaint, rank) do nothing
                            """)
                    .param("complaint", complaint.value())
                    .param("rank", rank + 1)
                    .param("leaf", suggestion.cause().value())
                    .param("group", suggestion.group())
                    .param("score", suggestion.score())
                    .param("share", suggestion.share())
                    .param("phrases", suggestion.phrases().toArray(String[]::new))
                    .param("rules", rules)
                    .update();
        }
        if (!suggestions.isEmpty()) {
            jdbc.sql("update cause.coded set suggested_leaf = :leaf where complaint = :complaint")
                    .param("leaf", suggestions.getFirst().cause().value())
                    .param("complaint", complaint.value())
                    .update();
        }
    }

    @Override
    public void proposed(CauseEvent.Proposed proposal) {
        jdbc.sql("update cause.coded set named_leaf = coalesce(named_leaf, :leaf) where complaint = :complaint")
                .param("leaf", proposal.primary().value())
                .param("complaint", proposal.complaint().value())
                .update();
    }

    @Override
    public void triaged(ComplaintEvent.Triaged triage) {
        jdbc.sql("update cause.coded set severity = :severity, is_trouble = :trouble where complaint = :complaint")
                .param("severity", triage.severity().name())
                .param("trouble", isTrouble(triage.caseType()))
                .param("complaint", triage.complaint().value())
                .update();
    }

    private static boolean isTrouble(String caseType) {
        return switch (caseType) {
            case "INQUIRY", "SUGGESTION", "COMPLIMENT", "PM_QUERY_LAW", "PM_QUERY_PROC", "PM_SUGGEST" -> false;
            default -> true;
        };
    }

    @Override
    public void assigned(ComplaintEvent.Assigned assignment) {
        jdbc.sql("update cause.coded set team = :team where complaint = :complaint")
                .param("team", assignment.team().value())
                .param("complaint", assignment.complaint().value())
                .update();
    }

    @Override
    public void confirmed(ComplaintEvent.CauseConfirmed cause, Instant at) {
        var second = cause.secondary();
        jdbc.sql("""
                        update cause.coded set primary_leaf = :primary, secondary_leaf = :secondary, confirmed_at = :at
                        where complaint = :complaint
                        """)
                .param("primary", cause.primary().value())
                .param("secondary", second == null ? null : second.value())
                .param("at", time(at))
                .param("complaint", cause.complaint().value())
                .update();
    }

    @Override
    public void ended(ComplaintEvent.Ended end) {
        jdbc.sql("update cause.coded set is_void = :void where complaint = :complaint")
                .param("void", end.kind() == EndKind.SPAM || end.kind() == EndKind.MERGED)
                .param("complaint", end.complaint().value())
                .update();
    }

    @Override
    public List<CauseSuggestion> suggestions(ComplaintId complaint) {
        return suggestions(List.of(complaint)).getOrDefault(complaint, List.of());
    }

    @Override
    public Map<ComplaintId, List<CauseSuggestion>> suggestions(Collection<ComplaintId> complaints) {
        var found = new HashMap<ComplaintId, List<CauseSuggestion>>();
        jdbc.sql("select * from cause.suggestion where complaint = any(:ids) order by complaint, rank")
                .param("ids", complaints.stream().map(ComplaintId::value).toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(new ComplaintId(row.getLong("complaint")), _ -> new ArrayList<>())
                            .add(suggestion(row));
                });
        return found;
    }

    private static CauseSuggestion suggestion(ResultSet row) throws SQLException {
        return new CauseSuggestion(
                new CauseCode(row.getString("leaf")),
                row.getString("word_group"),
                row.getDouble("score"),
                row.getDouble("share"),
                Arrays.asList((String[]) row.getArray("phrases").getArray()));
    }

    @Override
    public List<CauseTally> tallies(Period received, CauseBasis basis) {
        var tallies = new TreeMap<String, CauseTally>();
        in(
                        received,
                        "select leaf, severity, count(*) as count from cause.coded, unnest(" + leaves(basis)
                                + ") as leaf where" + IN_PERIOD + "group by leaf, severity")
                .query(row -> {
                    var leaf = row.getString("leaf");
                    var tally = tally(leaf, row.getString("severity"), row.getLong("count"));
                    tallies.merge(tally.cause().value(), tally, JdbcCoding::sum);
                });
        return List.copyOf(tallies.values());
    }

    private static CauseTally tally(@Nullable String leaf, @Nullable String severity, long count) {
        var cause = leaf == null ? CauseLeaf.UNKNOWN : new CauseCode(leaf);
        var weight = severity == null ? 1 : ParetoWeight.of(Severity.valueOf(severity));
        var kind = cause.equals(CauseLeaf.UNKNOWN) ? CauseTally.Kind.UNCLASSIFIED : CauseTally.Kind.NAMED;
        return new CauseTally(cause, kind, count, count * weight, new Money(0));
    }

    private static CauseTally sum(CauseTally one, CauseTally other) {
        return new CauseTally(
                one.cause(),
                one.kind(),
                one.count() + other.count(),
                one.severityWeighted() + other.severityWeighted(),
                one.cost());
    }

    @Override
    public SortedMap<LocalDate, Long> perDay(String code, CauseBasis basis, Period received, ZoneId zone) {
        var days = new TreeMap<LocalDate, Long>();
        in(
                        received,
                        "select (received_at at time zone :zone)::date as day, count(distinct complaint) as count"
                                + " from cause.coded, unnest(" + leaves(basis) + ") as leaf where" + IN_PERIOD
                                + "and leaf like :code group by day")
                .param("zone", zone.getId())
                .param("code", code + "%")
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getLong("count"));
                });
        return days;
    }

    @Override
    public Map<CauseCode, SortedMap<LocalDate, Long>> perDay(
            Collection<CauseCode> wanted, CauseBasis basis, Period received, ZoneId zone) {
        var leaves = new HashMap<CauseCode, SortedMap<LocalDate, Long>>();
        in(
                        received,
                        "select leaf, (received_at at time zone :zone)::date as day, count(*) as count"
                                + " from cause.coded, unnest(" + leaves(basis) + ") as leaf where" + IN_PERIOD
                                + "and leaf = any(:leaves) group by leaf, day")
                .param("zone", zone.getId())
                .param("leaves", wanted.stream().map(CauseCode::value).toArray(String[]::new))
                .query(row -> {
                    leaves.computeIfAbsent(new CauseCode(row.getString("leaf")), _ -> new TreeMap<>())
                            .put(row.getObject("day", LocalDate.class), row.getLong("count"));
                });
        return leaves;
    }

    @Override
    public Map<TeamId, SortedMap<LocalDate, Long>> perTeam(
            String code, CauseBasis basis, Period received, ZoneId zone) {
        var teams = new HashMap<TeamId, SortedMap<LocalDate, Long>>();
        in(
                        received,
                        "select team, (received_at at time zone :zone)::date as day, count(*) as count from cause.coded where "
                                + leaf(basis) + " like :code and" + IN_PERIOD + "group by team, day")
                .param("zone", zone.getId())
                .param("code", code + "%")
                .query(row -> {
                    teams.computeIfAbsent(new TeamId(row.getLong("team")), _ -> new TreeMap<>())
                            .put(row.getObject("day", LocalDate.class), row.getLong("count"));
                });
        return teams;
    }

    @Override
    public Agreement agreement(String code, Period received) {
        return in(received, """
                        select count(*) filter (where reported_leaf <> primary_leaf) as differing, count(*) as confirmed
                        from cause.coded where reported_leaf like :code and primary_leaf is not null and""" + IN_PERIOD)
                .param("code", code + "%")
                .query((row, _) -> new Agreement(row.getLong("differing"), row.getLong("confirmed")))
                .single();
    }

    @Override
    public Map<CauseCode, Long> turnedOut(String reported, Period received) {
        var causes = new HashMap<CauseCode, Long>();
        in(
                        received,
                        "select primary_leaf, count(*) as count from cause.coded where reported_leaf like :code"
                                + " and primary_leaf is not null and" + IN_PERIOD + "group by primary_leaf")
                .param("code", reported + "%")
                .query(row -> {
                    causes.put(new CauseCode(row.getString("primary_leaf")), row.getLong("count"));
                });
        return causes;
    }

    @Override
    public List<ComplaintId> newest(String code, CauseBasis basis, Period received, int limit) {
        return in(
                        received,
                        "select complaint from cause.coded where " + leaf(basis) + " like :code and" + IN_PERIOD
                                + "order by received_at desc limit :limit")
                .param("code", code + "%")
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong("complaint")))
                .list();
    }

    private static String leaf(CauseBasis basis) {
        return basis == CauseBasis.REPORTED ? "reported_leaf" : "primary_leaf";
    }

    private JdbcClient.StatementSpec in(Period received, String sql) {
        return jdbc.sql(sql).param("from", time(received.from())).param("until", time(received.until()));
    }

    private static String leaves(CauseBasis basis) {
        return switch (basis) {
            case PRIMARY -> "array[primary_leaf]";
            case ANY -> "array[primary_leaf] || array_remove(array[secondary_leaf], null)";
            case REPORTED -> "array[reported_leaf]";
        };
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
