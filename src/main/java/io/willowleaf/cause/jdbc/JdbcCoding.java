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
import io.willowleaf.kernel.OneGo;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCoding implements Coding {

    private static final String IN_PERIOD =
            " is_trouble and not is_void and received_at >= :from and received_at < :until ";

    private final JdbcClient jdbc;
    private final Consumer<List<Change>> changing = this::write;
    private final Consumer<List<Ranked>> suggesting = this::suggest;

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
        change(complaint.complaint(), row -> row.received = complaint);
    }

    @Override
    public void suggested(ComplaintId complaint, List<CauseSuggestion> suggestions, String rules) {
        if (!suggestions.isEmpty()) {
            OneGo.add(
                    IntStream.range(0, suggestions.size())
                            .mapToObj(at -> new Ranked(complaint, at + 1, suggestions.get(at), rules))
                            .toList(),
                    suggesting);
            change(
                    complaint,
                    row -> row.suggested = suggestions.getFirst().cause().value());
        }
    }

    @Override
    public void proposed(CauseEvent.Proposed proposal) {
        change(proposal.complaint(), row -> {
            if (row.named == null) {
                row.named = proposal.primary().value();
            }
        });
    }

    @Override
    public void triaged(ComplaintEvent.Triaged triage) {
        change(triage.complaint(), row -> {
            row.severity = triage.severity().name();
            row.trouble = isTrouble(triage.caseType());
        });
    }

    private static boolean isTrouble(String caseType) {
        return switch (caseType) {
            case "INQUIRY", "SUGGESTION", "COMPLIMENT", "PM_QUERY_LAW", "PM_QUERY_PROC", "PM_SUGGEST" -> false;
            default -> true;
        };
    }

    @Override
    public void assigned(ComplaintEvent.Assigned assignment) {
        change(assignment.complaint(), row -> row.team = assignment.team().value());
    }

    @Override
    public void confirmed(ComplaintEvent.CauseConfirmed cause, Instant at) {
        var second = cause.secondary();
        change(cause.complaint(), row -> {
            row.primary = cause.primary().value();
            row.secondary = second == null ? null : second.value();
            row.confirmedAt = at.toString();
        });
    }

    @Override
    public void ended(ComplaintEvent.Ended end) {
        change(end.complaint(), row -> row.isVoid = end.kind() == EndKind.SPAM || end.kind() == EndKind.MERGED);
    }

    private void change(ComplaintId complaint, Consumer<Row> what) {
        OneGo.add(List.of(new Change(complaint, what)), changing);
    }

    /// One statement for everything that is new, one for everything that changed.
    private void write(List<Change> changes) {
        var rows = new LinkedHashMap<ComplaintId, Row>();
        changes.forEach(change ->
                change.what().accept(rows.computeIfAbsent(change.complaint(), _ -> new Row(change.complaint()))));
        add(rows.values().stream()
                .map(row -> row.received)
                .filter(Objects::nonNull)
                .toList());
        change(rows.values().stream().filter(Row::isChanged).toList());
    }

    private void add(List<ComplaintEvent.Received> received) {
        if (received.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into cause.coded (complaint, received_at, team, channel)
                        select * from unnest(:complaint::bigint[], :at::timestamptz[], :team::bigint[], :channel::text[])
                        on conflict (complaint) do nothing
                        """)
                .param("complaint", array(received, it -> it.complaint().value(), Long[]::new))
                .param("at", array(received, it -> it.at().toString(), String[]::new))
                .param("team", array(received, it -> it.team().value(), Long[]::new))
                .param("channel", array(received, ComplaintEvent.Received::channel, String[]::new))
                .update();
    }

    private void change(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update cause.coded set
                            team = coalesce(now.team, coded.team),
                            severity = coalesce(now.severity, coded.severity),
                            is_trouble = coalesce(now.trouble, is_trouble),
                            is_void = coalesce(now.void, is_void),
                            suggested_leaf = coalesce(now.suggested, suggested_leaf),
                            named_leaf = coalesce(named_leaf, now.named),
                            primary_leaf = coalesce(now.first, primary_leaf),
                            secondary_leaf = case when now.first is null then secondary_leaf else now.second end,
                            confirmed_at = coalesce(now.confirmed, confirmed_at)
                        from unnest(:complaint::bigint[], :team::bigint[], :severity::text[], :trouble::boolean[],
                                :void::boolean[], :suggested::text[], :named::text[], :first::text[], :second::text[],
                                :confirmed::timestamptz[])
                            as now (complaint, team, severity, trouble, void, suggested, named, first, second, confirmed)
                        where coded.complaint = now.complaint
                        """)
                .param("complaint", array(rows, row -> row.complaint.value(), Long[]::new))
                .param("team", array(rows, row -> row.team, Long[]::new))
                .param("severity", array(rows, row -> row.severity, String[]::new))
                .param("trouble", array(rows, row -> row.trouble, Boolean[]::new))
                .param("void", array(rows, row -> row.isVoid, Boolean[]::new))
                .param("suggested", array(rows, row -> row.suggested, String[]::new))
                .param("named", array(rows, row -> row.named, String[]::new))
                .param("first", array(rows, row -> row.primary, String[]::new))
                .param("second", array(rows, row -> row.secondary, String[]::new))
                .param("confirmed", array(rows, row -> row.confirmedAt, String[]::new))
                .update();
    }

    private void suggest(List<Ranked> all) {
        jdbc.sql("""
                        insert into cause.suggestion (complaint, rank, leaf, word_group, score, share, phrases, rules)
                        select complaint, rank, leaf, word_group, score, share, string_to_array(phrases, chr(31)), rules
                        from unnest(:complaint::bigint[], :rank::int[], :leaf::text[], :group::text[], :score::float8[],
                                :share::float8[], :phrases::text[], :rules::text[])
                            as one (complaint, rank, leaf, word_group, score, share, phrases, rules)
                        on conflict (complaint, rank) do nothing
                        """)
                .param("complaint", array(all, it -> it.complaint().value(), Long[]::new))
                .param("rank", array(all, Ranked::rank, Integer[]::new))
                .param("leaf", array(all, it -> it.suggestion().cause().value(), String[]::new))
                .param("group", array(all, it -> it.suggestion().group(), String[]::new))
                .param("score", array(all, it -> it.suggestion().score(), Double[]::new))
                .param("share", array(all, it -> it.suggestion().share(), Double[]::new))
                .param(
                        "phrases",
                        array(all, it -> String.join("\u001f", it.suggestion().phrases()), String[]::new))
                .param("rules", array(all, Ranked::rules, String[]::new))
                .update();
    }

    private static <T, V> @Nullable V[] array(
            List<T> all, Function<T, @Nullable V> what, IntFunction<@Nullable V[]> made) {
        return all.stream().map(what).toArray(made);
    }

    private record Change(ComplaintId complaint, Consumer<Row> what) {}

    private record Ranked(ComplaintId complaint, int rank, CauseSuggestion suggestion, String rules) {}

    /// What became known of one complaint; null is what did not change.
    private static final class Row {

        private final ComplaintId complaint;
        private ComplaintEvent.@Nullable Received received;
        private @Nullable Long team;
        private @Nullable String severity;
        private @Nullable Boolean trouble;
        private @Nullable Boolean isVoid;
        private @Nullable String suggested;
        private @Nullable String named;
        private @Nullable String primary;
        private @Nullable String secondary;
        private @Nullable String confirmedAt;

        Row(ComplaintId complaint) {
            this.complaint = complaint;
        }

        boolean isChanged() {
            return Stream.of(team, severity, isVoid, suggested, named, primary).anyMatch(Objects::nonNull);
        }
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

    static CauseSuggestion suggestion(ResultSet row) throws SQLException {
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
                        "select leaf, severity, sum(many) as count from (select " + columns(basis)
                                + ", severity, count(*) as many from cause.coded where" + IN_PERIOD + "group by "
                                + columns(basis) + ", severity) coded, unnest(" + leaves(basis)
                                + ") as leaf group by leaf, severity")
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
                        "select (received_at at time zone :zone)::date as day, count(*) as count from cause.coded where"
                                + IN_PERIOD + "and " + having(basis, "like :code") + " group by day")
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
                        "select leaf, day, sum(many) as count from (select " + columns(basis)
                                + ", (received_at at time zone :zone)::date as day, count(*) as many"
                                + " from cause.coded where" + IN_PERIOD + "and "
                                + having(basis, "= any(:leaves)") + " group by " + columns(basis)
                                + ", day) coded, unnest(" + leaves(basis)
                                + ") as leaf where leaf = any(:leaves) group by leaf, day")
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

    /// What is counted together before causes are told apart: few different rows, however many complaints there are.
    private static String columns(CauseBasis basis) {
        return switch (basis) {
            case PRIMARY -> "primary_leaf";
            case ANY -> "primary_leaf, secondary_leaf";
            case REPORTED -> "reported_leaf";
        };
    }

    private static String having(CauseBasis basis, String condition) {
        return basis == CauseBasis.ANY
                ? "(primary_leaf " + condition + " or secondary_leaf " + condition + ")"
                : columns(basis) + " " + condition;
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
