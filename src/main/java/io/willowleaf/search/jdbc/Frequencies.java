package io.willowleaf.search.jdbc;

import io.willowleaf.identity.TeamId;
import io.willowleaf.search.domain.Marks;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How often words occur and how many complaints teams have, as the server last counted them; read once a minute.
@Component
class Frequencies {

    private static final long MINUTE = 60_000_000_000L;
    private static final double RARE = 0.0001;
    private static final double UNCOUNTED = 20;
    private static final double NEARLY_NONE = 0.000_001;
    private static final String NAME = "@";

    private final JdbcClient jdbc;
    private volatile @Nullable Known known;

    private record Known(
            double rows,
            Map<String, Double> words,
            Map<String, Double> marks,
            Map<String, Double> teams,
            double rare,
            boolean marked,
            long at) {}

    Frequencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of complaints in the index.
    double rows() {
        return known().rows();
    }

    /// The share of complaints that hold this word. Words that are not counted are much rarer than all that are,
    /// and names rarer still; what was thought too rare is only collected up to its limit. The share of a mark
    /// leaves out what has it by chance.
    double share(String word) {
        var now = known();
        if (word.startsWith(Marks.COUNTED)) {
            return now.marks().getOrDefault(word.substring(Marks.COUNTED.length()), 0.0);
        }
        return now.words().getOrDefault(word, word.startsWith(NAME) ? NEARLY_NONE : now.rare() / UNCOUNTED);
    }

    /// Whether every complaint has marks; those of an earlier version get them when they are cut again.
    boolean isMarked() {
        return known().marked();
    }

    /// The share of complaints of these teams.
    double shareOf(Collection<TeamId> teams) {
        var now = known();
        var each = now.teams().isEmpty() ? 1.0 : RARE;
        return Math.min(
                1,
                teams.stream()
                        .mapToDouble(team -> now.teams().getOrDefault(String.valueOf(team.value()), each))
                        .sum());
    }

    private Known known() {
        var last = known;
        if (last == null || System.nanoTime() - last.at() > MINUTE) {
            last = read();
            known = last;
        }
        return last;
    }

    private record Counted(String column, List<String> values, List<Double> shares) {}

    private Known read() {
        var rows = jdbc.sql("select greatest(reltuples, 0) from pg_class where oid = 'search.entry'::regclass")
                .query(Double.class)
                .single();
        var marked = jdbc.sql("select not exists (select from search.entry where marks is null)")
                .query(Boolean.class)
                .single();
        var counted = jdbc.sql("""
                        select attname as name, coalesce(most_common_elems::text::text[], most_common_vals::text::text[], '{}') as common,
                            coalesce(most_common_elem_freqs, most_common_freqs, '{}')::float8[] as shares
                        from pg_stats
                        where schemaname = 'search' and tablename = 'entry' and attname in ('words', 'marks', 'team')
                        """)
                .query((row, _) -> new Counted(
                        row.getString("name"),
                        List.of((String[]) row.getArray("common").getArray()),
                        List.of((Double[]) row.getArray("shares").getArray())))
                .list();
        var words = shares(counted, "words");
        var rare =
                words.values().stream().mapToDouble(Double::doubleValue).min().orElse(RARE);
        return new Known(
                rows, words, marks(shares(counted, "marks")), shares(counted, "team"), rare, marked, System.nanoTime());
    }

    /// Without those that only share it by chance, as all marks that are counted least do.
    private static Map<String, Double> marks(Map<String, Double> counted) {
        var byChance =
                counted.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return counted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() - byChance));
    }

    private static Map<String, Double> shares(List<Counted> all, String column) {
        var shares = new HashMap<String, Double>();
        all.stream()
                .filter(each -> each.column().equals(column))
                .forEach(each -> IntStream.range(
                                0, Math.min(each.values().size(), each.shares().size()))
                        .forEach(at ->
                                shares.put(each.values().get(at), each.shares().get(at))));
        return shares;
    }
}
