package io.willowleaf.likeness.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.likeness.domain.Gist;
import io.willowleaf.likeness.domain.Print;
import io.willowleaf.likeness.domain.Prints;
import io.willowleaf.likeness.domain.Rarity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPrints implements Prints {

    private static final String BETWEEN_WORDS = "\u001F";
    private static final int MOST_ALIKE = 200;
    /// Of one campaign, so that a letter that thousands send costs the same as one that few send.
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int NEWEST = 3_000;
    private static final int COUNTED = 20_000;
    private static final int MOST_WORDS = 50_000;
    private static final int FEW = 100;
    private static final Duration LOOK = Duration.ofSeconds(2);

    private record Looked(@Nullable Instant counted, Rarity rarity, long at) {}

    private record Pair(ComplaintId of, Alike alike) {}

    private final JdbcClient jdbc;
    private volatile @Nullable Looked looked;

    JdbcPrints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(List<Kept> all) {
        jdbc.sql("""
                        insert into likeness.print (complaint, sender, received_at, places, bands, words)
                        select complaint, sender, received_at, places, bands::int[], string_to_array(words, chr(31))
                        from unnest(:complaints::bigint[], :senders::bigint[], :received::timestamptz[], :places::bytea[],
                            :bands::text[], :words::text[]) as given (complaint, sender, received_at, places, bands, words)
                        on conflict (complaint) do update set sender = excluded.sender, places = excluded.places,
                            bands = excluded.bands, words = excluded.words
                        """)
                .param("complaints", keys(all.stream().map(Kept::complaint).toList()))
                .param("senders", all.stream().map(JdbcPrints::sender).toArray(Long[]::new))
                .param(
                        "received",
                        all.stream().map(kept -> kept.receivedAt().toString()).toArray(String[]::new))
                .param(
                        "places",
                        all.stream()
                                .map(Kept::print)
                                .map(print -> print == null ? null : print.bytes())
                                .toArray(byte[][]::new))
                .param(
                        "bands",
                        all.stream()
                                .map(Kept::print)
                                .map(print -> print == null ? null : literal(print.bands()))
                                .toArray(String[]::new))
                .param(
                        "words",
                        all.stream()
                                .map(kept ->
                                        String.join(BETWEEN_WORDS, kept.gist().words()))
                                .toArray(String[]::new))
                .update();
    }

    private static @Nullable Long sender(Kept kept) {
        return kept.sender() == null ? null : kept.sender().value();
    }

    private static String literal(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<Alike> alike(Print print, @Nullable ComplaintId but) {
        return byIndex(() -> jdbc
                .sql("""
                        with found as materialized (
                            select complaint, places from likeness.print where bands && :bands::int[] limit :looked)
                        select complaint, places from found where complaint <> :but order by complaint desc limit :most
                        """)
                .param("bands", literal(print.bands()))
                .param("but", but == null ? 0 : but.value())
                .param("most", MOST_ALIKE)
                .param("looked", MOST_LOOKED_AT)
                .query((row, _) -> alike(row, print, "places"))
                .stream()
                .filter(each -> each.estimate() >= Print.WORTH_COUNTING)
                .sorted(Comparator.comparingDouble(Alike::estimate).reversed())
                .toList());
    }

    @Override
    public Map<ComplaintId, List<Alike>> before(Collection<ComplaintId> ids) {
        return byIndex(() -> jdbc
                .sql("""
                        select mine.complaint as mine, mine.places as my_places, other.complaint, other.places
                        from likeness.print mine cross join lateral (
                            with found as materialized (
                                select complaint, places from likeness.print where bands && mine.bands limit :looked)
                            select complaint, places from found where complaint < mine.complaint
                            order by complaint desc limit :most) other
                        where mine.complaint = any(:ids)
                        """)
                .param("ids", keys(ids))
                .param("most", MOST_ALIKE)
                .param("looked", MOST_LOOKED_AT)
                .query((row, _) -> new Pair(
                        new ComplaintId(row.getLong("mine")),
                        alike(row, Print.of(row.getBytes("my_places")), "places")))
                .stream()
                .filter(pair -> pair.alike().estimate() >= Print.WORTH_COUNTING)
                .sorted(Comparator.comparingDouble((Pair pair) -> pair.alike().estimate())
                        .reversed())
                .collect(Collectors.groupingBy(Pair::of, Collectors.mapping(Pair::alike, Collectors.toList()))));
    }

    /// The table may have been empty when the statement was planned, and hold a hundred thousand texts a minute later.
    private <T> T byIndex(Supplier<T> question) {
        allRows("off");
        var answer = question.get();
        allRows("on");
        return answer;
    }

    private void allRows(String may) {
        jdbc.sql("select set_config('enable_seqscan', :may, true)")
                .param("may", may)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public List<Told> sharing(List<String> words, boolean frequent, int most, @Nullable ComplaintId but) {
        return jdbc.sql(frequent ? """
                                select complaint, words from (
                                    select complaint, words from likeness.print order by complaint desc limit %d) newest
                                where words && :words::text[] and complaint <> :but limit :most
                                """.formatted(NEWEST) : """
                                with found as materialized (
                                    select complaint, words from likeness.print where words && :words::text[])
                                select complaint, words from found where complaint <> :but
                                order by complaint desc limit :most
                                """)
                .param("words", words.toArray(String[]::new))
                .param("but", but == null ? 0 : but.value())
                .param("most", most)
                .query((row, _) -> new Told(new ComplaintId(row.getLong("complaint")), new Gist(words(row))))
                .list();
    }

    @Override
    public long all() {
        return jdbc.sql("select coalesce(max(complaint), 0) from likeness.print")
                .query(Long.class)
                .single();
    }

    @Override
    public Rarity rarity() {
        var last = looked;
        if (last != null && System.nanoTime() - last.at() < LOOK.toNanos()) {
            return last.rarity();
        }
        var counted = jdbc
                .sql("select counted_at, texts from likeness.counting")
                .query((row, _) -> Map.entry(
                        row.getObject("counted_at", OffsetDateTime.class).toInstant(), row.getInt("texts")))
                .stream()
                .findFirst();
        if (counted.isEmpty()) {
            return Rarity.UNKNOWN;
        }
        var at = counted.get().getKey();
        var rarity = last != null && at.equals(last.counted())
                ? last.rarity()
                : new Rarity(counted.get().getValue(), counts());
        looked = new Looked(at, rarity, System.nanoTime());
        return rarity;
    }

    private Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select word, texts from likeness.word_count").query(row -> {
            counts.put(row.getString("word"), row.getInt("texts"));
        });
        return counts;
    }

    @Override
    public boolean count(Instant now) {
        var newest = all();
        var due = jdbc.sql("""
                        select not exists (select from likeness.counting where last_complaint + greatest(:few, texts / 10) >= :newest)
                        """)
                .param("few", FEW)
                .param("newest", newest)
                .query(Boolean.class)
                .single();
        if (!due || newest == 0) {
            return false;
        }
        jdbc.sql("delete from likeness.word_count").update();
        jdbc.sql("""
                        insert into likeness.word_count (word, texts)
                        select word, count(*) from (
                            select unnest(words) as word from (
                                select words from likeness.print order by complaint desc limit :counted) newest) said
                        group by word having count(*) > 1 order by count(*) desc, word limit :most
                        """).param("counted", COUNTED).param("most", MOST_WORDS).update();
        jdbc.sql("""
                        insert into likeness.counting (texts, last_complaint, counted_at)
                        select count(*), :newest, :now from (
                            select from likeness.print order by complaint desc limit :counted) newest
                        on conflict (one) do update set texts = excluded.texts, last_complaint = excluded.last_complaint,
                            counted_at = excluded.counted_at
                        """)
                .param("newest", newest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("counted", COUNTED)
                .update();
        looked = null;
        return true;
    }

    static Long[] keys(Collection<ComplaintId> ids) {
        return ids.stream().map(ComplaintId::value).toArray(Long[]::new);
    }

    private static Alike alike(ResultSet row, Print print, String places) throws SQLException {
        return new Alike(new ComplaintId(row.getLong("complaint")), print.estimate(Print.of(row.getBytes(places))));
    }

    private static List<String> words(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("words").getArray());
    }
}
