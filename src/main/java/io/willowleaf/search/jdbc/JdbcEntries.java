package io.willowleaf.search.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.search.domain.Entries;
import io.willowleaf.search.domain.Entry;
import io.willowleaf.search.domain.Hangul;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntries implements Entries {

    private static final int MOST_KNOWN = 300_000;

    /// An entry a row, each column as one list.
    private static final String GIVEN = """
            unnest(:complaints::bigint[], :teams::bigint[], :owners::bigint[], :accused::text[],
                :received::timestamptz[], :channels::text[], :standings::text[], :stages::int[], :causes::text[], :words::text[],
                :marks::text[])
                as given (complaint, team, owner, accused, received_at, channel, standing, stage, cause, words, marks)
            """;

    private final JdbcClient jdbc;

    /// Nouns that stand in the table already, so that it is asked only for new ones.
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(List<Worded> entries, int analysis) {
        given(
                        """
                        insert into search.entry (complaint, team, owner, accused, received_at, channel, standing, stage, cause,
                            analysis, words, marks)
                        select complaint, team, owner, accused::bigint[], received_at, channel, standing, stage, cause,
                            :analysis, words::tsvector, marks::int2[]
                        from %s
                        on conflict (complaint) do update set
                            team = excluded.team, owner = excluded.owner, accused = excluded.accused,
                            channel = excluded.channel, standing = excluded.standing, stage = excluded.stage,
                            cause = excluded.cause, analysis = excluded.analysis, words = excluded.words, marks = excluded.marks
                        """,
                        entries.stream().map(Worded::entry).toList(),
                        entries.stream().map(Worded::words).toArray(String[]::new),
                        entries.stream().map(Worded::marks).toArray(String[]::new))
                .param("analysis", analysis)
                .update();
    }

    @Override
    public void move(List<Entry> entries) {
        given("""
                        update search.entry set team = given.team, owner = given.owner, accused = given.accused::bigint[],
                            standing = given.standing, stage = given.stage, cause = given.cause
                        from %s
                        where entry.complaint = given.complaint and (
                            (entry.team, entry.owner, entry.standing) <> (given.team, given.owner, given.standing)
                            or entry.stage is distinct from given.stage or entry.cause is distinct from given.cause
                            or entry.accused is distinct from given.accused::bigint[])
                        """, entries, new String[entries.size()], new String[entries.size()])
                .update();
    }

    private JdbcClient.StatementSpec given(
            String sql, List<Entry> entries, @Nullable String[] words, @Nullable String[] marks) {
        return jdbc.sql(sql.formatted(GIVEN))
                .param("complaints", longs(entries, entry -> entry.complaint().value()))
                .param("teams", longs(entries, entry -> entry.team().value()))
                .param("owners", longs(entries, entry -> entry.owner().value()))
                .param("accused", texts(entries, JdbcEntries::keptFrom))
                .param(
                        "received",
                        texts(
                                entries,
                                entry -> entry.receivedAt()
                                        .atOffset(ZoneOffset.UTC)
                                        .toString()))
                .param("channels", texts(entries, Entry::channel))
                .param("standings", texts(entries, entry -> entry.standing().name()))
                .param("stages", texts(entries, JdbcEntries::stage))
                .param("causes", texts(entries, JdbcEntries::cause))
                .param("words", words)
                .param("marks", marks);
    }

    private static @Nullable String keptFrom(Entry entry) {
        return entry.keptFrom().isEmpty()
                ? null
                : entry.keptFrom().stream()
                        .map(StaffId::value)
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String stage(Entry entry) {
        return entry.stage() == null ? null : String.valueOf(entry.stage().number());
    }

    private static @Nullable String cause(Entry entry) {
        return entry.cause() == null ? null : entry.cause().value();
    }

    private static Long[] longs(List<Entry> entries, Function<Entry, Long> of) {
        return entries.stream().map(of).toArray(Long[]::new);
    }

    private static @Nullable String[] texts(List<Entry> entries, Function<Entry, @Nullable String> of) {
        return entries.stream().map(of).toArray(String[]::new);
    }

    @Override
    public List<ComplaintId> staleAmong(Collection<ComplaintId> ids, int analysis) {
        return jdbc.sql("select complaint from search.entry where complaint = any(:ids) and analysis <> :analysis")
                .param("ids", ids.stream().map(ComplaintId::value).toArray(Long[]::new))
                .param("analysis", analysis)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    @Override
    public void sortIn() {
        jdbc.sql("select search.sort_in()").query((_, _) -> true).single();
    }

    @Override
    public void learn(Set<String> nouns) {
        var fresh =
                nouns.stream().filter(noun -> !known.contains(noun)).sorted().toList();
        if (fresh.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into search.word (word, initials)
                        select * from unnest(:words::text[], :initials::text[]) on conflict (word) do nothing
                        """)
                .param("words", fresh.toArray(String[]::new))
                .param("initials", fresh.stream().map(Hangul::initials).toArray(String[]::new))
                .update();
        if (known.size() < MOST_KNOWN) {
            known.addAll(fresh);
        }
    }

    @Override
    public boolean isCutBy(int analysis) {
        return jdbc.sql("""
                        insert into search.cutting (analysis) values (:analysis)
                        on conflict (one) do update set analysis = excluded.analysis where cutting.analysis <> excluded.analysis
                        """).param("analysis", analysis).update() == 0;
    }
}
