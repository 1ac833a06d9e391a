package io.willowleaf.moment.jdbc;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.BoxNow;
import io.willowleaf.moment.SlipCollection;
import io.willowleaf.moment.domain.Boxes;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoxes implements Boxes {

    /// Each collection with the slips counted and the slips typed in.
    private static final String COLLECTED = """
            (select collection.*,
                (select slips from moment.slip_count where slip_count.collection = collection.id
                    order by slip_count.id desc limit 1) as counted,
                (select count(*) from moment.slip where slip.collection = collection.id) as typed
            from moment.collection) collected
            """;

    private static final String NOW = """
            select box.code, box.put_up_at, words.*,
                (select max(emptied_at) from moment.collection where collection.box = box.code) as emptied_at,
                (select coalesce(sum(greatest(counted - typed, 0)), 0) from %s where collected.box = box.code) as slips_left,
                (select count(*) from moment.box_told where box_told.box = box.code) as told
            from moment.box
            join lateral (
                select title_ko, title_en, question_ko, question_en, thanks_ko, thanks_en, team, rhythm
                from moment.box_words where box_words.box = box.code order by id desc limit 1
            ) words on true
            """.formatted(COLLECTED);

    private static final String COLLECTION = "select id, box, emptied_at, noted_by, counted, typed from " + COLLECTED;

    private final JdbcClient jdbc;

    JdbcBoxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BoxNow> all() {
        return jdbc.sql(NOW + "order by box.put_up_at, box.code limit 200")
                .query((row, _) -> now(row))
                .list();
    }

    @Override
    public Optional<Box> find(String code) {
        return jdbc.sql("""
                        select box as code, title_ko, title_en, question_ko, question_en, thanks_ko, thanks_en, team, rhythm
                        from moment.box_words where box = :code order by id desc limit 1
                        """).param("code", code).query((row, _) -> box(row)).optional();
    }

    @Override
    public void putUp(String code, Actor by, Instant now) {
        jdbc.sql("insert into moment.box (code, put_up_by, put_up_at) values (:code, :by, :at)")
                .param("code", code)
                .param("by", by.toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void word(Box box, Actor by, Instant now) {
        jdbc.sql("""
                        insert into moment.box_words (box, title_ko, title_en, question_ko, question_en, thanks_ko, thanks_en, team, rhythm, worded_by, worded_at)
                        values (:box, :titleKo, :titleEn, :questionKo, :questionEn, :thanksKo, :thanksEn, :team, :rhythm, :by, :at)
                        """)
                .param("box", box.code())
                .param("titleKo", box.title().ko())
                .param("titleEn", box.title().en())
                .param("questionKo", box.question().ko())
                .param("questionEn", box.question().en())
                .param("thanksKo", box.thanks().ko())
                .param("thanksEn", box.thanks().en())
                .param("team", box.team().value())
                .param("rhythm", box.rhythm())
                .param("by", by.toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public long collect(String box, Instant emptiedAt, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into moment.collection (box, emptied_at, noted_by, noted_at)
                        values (:box, :emptied, :by, :at) returning id
                        """)
                .param("box", box)
                .param("emptied", emptiedAt.atOffset(ZoneOffset.UTC))
                .param("by", by.toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void count(long collection, int slips, Actor by, Instant now) {
        jdbc.sql("""
                        insert into moment.slip_count (collection, slips, counted_by, counted_at)
                        values (:collection, :slips, :by, :at)
                        """)
                .param("collection", collection)
                .param("slips", slips)
                .param("by", by.toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void hold(long collection) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('moment.collection:' || :id, 7))")
                .param("id", collection)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public Optional<SlipCollection> findCollection(long id) {
        return jdbc.sql(COLLECTION + "where id = :id")
                .param("id", id)
                .query((row, _) -> collection(row))
                .optional();
    }

    @Override
    public List<SlipCollection> collections(String box) {
        return jdbc.sql(COLLECTION
                        + "where box = :box order by counted > typed desc, emptied_at desc, id desc limit 100")
                .param("box", box)
                .query((row, _) -> collection(row))
                .list();
    }

    @Override
    public void typed(long collection, ComplaintNumber complaint, Actor by, Instant now) {
        jdbc.sql("""
                        insert into moment.slip (complaint, collection, typed_by, typed_at)
                        values (:complaint, :collection, :by, :at) on conflict on constraint slip_pk do nothing
                        """)
                .param("complaint", complaint.value())
                .param("collection", collection)
                .param("by", by.toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<ComplaintNumber> slips(long collection) {
        return jdbc.sql("""
                        select complaint from moment.slip where collection = :collection
                        order by typed_at desc, complaint desc limit 500
                        """)
                .param("collection", collection)
                .query((row, _) -> new ComplaintNumber(row.getString("complaint")))
                .list();
    }

    @Override
    public void told(String box, ComplaintNumber complaint, Instant now) {
        jdbc.sql("""
                        insert into moment.box_told (complaint, box, told_at) values (:complaint, :box, :at)
                        on conflict on constraint box_told_pk do nothing
                        """)
                .param("complaint", complaint.value())
                .param("box", box)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static BoxNow now(ResultSet row) throws SQLException {
        var emptied = row.getTimestamp("emptied_at");
        return new BoxNow(
                box(row),
                row.getTimestamp("put_up_at").toInstant(),
                emptied == null ? null : emptied.toInstant(),
                row.getLong("slips_left"),
                row.getLong("told"));
    }

    private static Box box(ResultSet row) throws SQLException {
        return new Box(
                row.getString("code"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                new Bilingual(row.getString("question_ko"), row.getString("question_en")),
                new Bilingual(row.getString("thanks_ko"), row.getString("thanks_en")),
                new TeamId(row.getLong("team")),
                row.getInt("rhythm"));
    }

    private static SlipCollection collection(ResultSet row) throws SQLException {
        return new SlipCollection(
                row.getLong("id"),
                row.getString("box"),
                row.getTimestamp("emptied_at").toInstant(),
                Actor.parse(row.getString("noted_by")),
                row.getInt("counted"),
                row.getLong("typed"));
    }
}
