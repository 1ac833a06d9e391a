package io.willowleaf.sheet.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.sheet.RowProblem;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.SheetId;
import io.willowleaf.sheet.Tally;
import io.willowleaf.sheet.domain.Bounds;
import io.willowleaf.sheet.domain.Packed;
import io.willowleaf.sheet.domain.SheetRow;
import io.willowleaf.sheet.domain.Sheets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSheets implements Sheets {

    private static final String CARD = """
            select s.id, s.target, s.name, s.hash, s.charset, s.headings, s.uploaded_at, a.rows, t.columns, t.started_by,
                   t.started_at, f.at as ended_at, p.stopped_at, c.*
            from sheet.sheet s
            left join sheet.arrival a on a.sheet = s.id
            left join sheet.start t on t.sheet = s.id
            left join sheet.finish f on f.sheet = s.id
            left join sheet.stop p on p.sheet = s.id
            cross join lateral (
                select coalesce(max(up_to), 0) as last_row, coalesce(sum(fresh), 0) as fresh,
                       coalesce(sum(changed), 0) as changed, coalesce(sum(same), 0) as same,
                       coalesce(sum(left_out), 0) as left_out
                from sheet.chunk where sheet = s.id) c
            """;

    private final JdbcClient jdbc;

    JdbcSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SheetId add(Handed handed, Actor by, Instant now) {
        return new SheetId(jdbc.sql("""
                        insert into sheet.sheet (target, name, hash, charset, headings, uploaded_by, uploaded_at)
                        values (:target, :name, :hash, :charset, :headings, :by, :at)
                        returning id
                        """)
                .param("target", handed.target())
                .param("name", handed.name())
                .param("hash", handed.hash())
                .param("charset", handed.charset())
                .param("headings", texts(handed.headings(), Function.identity()))
                .param("by", by.toString())
                .param("at", time(now))
                .query(Long.class)
                .single());
    }

    @Override
    public void stage(SheetId id, List<SheetRow> rows) {
        jdbc.sql("""
                        insert into sheet.waiting_row (sheet, row, cells)
                        select :sheet, row, cells from unnest(:rows::int[], :cells::text[]) as one (row, cells)
                        """)
                .param("sheet", id.value())
                .param("rows", rows.stream().map(SheetRow::number).toArray(Integer[]::new))
                .param("cells", texts(rows, row -> Packed.of(row.cells())))
                .update();
    }

    @Override
    public Optional<SheetId> complete(SheetId id, int rows, Instant now) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(hash || target, 8)) from sheet.sheet where id = :id
                        """).param("id", id.value()).query((_, _) -> true).single();
        var before = jdbc.sql("""
                        select s.id from sheet.sheet s join sheet.arrival a on a.sheet = s.id
                        join sheet.sheet mine on mine.id = :id and mine.hash = s.hash and mine.target = s.target
                        where s.id <> :id order by s.id limit 1
                        """).param("id", id.value()).query(Long.class).optional();
        if (before.isEmpty()) {
            jdbc.sql("insert into sheet.arrival (sheet, rows, at) values (:id, :rows, :at)")
                    .param("id", id.value())
                    .param("rows", rows)
                    .param("at", time(now))
                    .update();
        }
        return before.map(SheetId::new);
    }

    @Override
    public Optional<SheetCard> find(SheetId id) {
        return jdbc.sql(CARD + "where s.id = :id and a.sheet is not null")
                .param("id", id.value())
                .query((row, _) -> card(row))
                .optional();
    }

    @Override
    public List<SheetCard> newest(int limit) {
        return jdbc.sql(CARD + """
                        where s.id in (select sheet from sheet.arrival order by sheet desc limit :limit)
                        order by s.id desc
                        """)
                .param("limit", limit)
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public List<SheetRow> rows(SheetId id, int after, int limit) {
        return jdbc.sql("""
                        select row, cells from (
                            select row, cells, sum(length(cells)) over (order by row) - length(cells) as before
                            from (select row, cells from sheet.waiting_row
                                  where sheet = :sheet and row > :after order by row limit :limit) next) counted
                        where before < :together order by row
                        """)
                .param("together", Bounds.TOGETHER)
                .param("sheet", id.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    @Override
    public boolean start(SheetId id, List<String> columns, Actor by, Instant now) {
        return jdbc.sql("""
                                insert into sheet.start (sheet, columns, started_by, started_at)
                                values (:sheet, :columns, :by, :at) on conflict (sheet) do nothing
                                """)
                        .param("sheet", id.value())
                        .param("columns", texts(columns, Function.identity()))
                        .param("by", by.toString())
                        .param("at", time(now))
                        .update()
                == 1;
    }

    @Override
    public Optional<SheetCard> findUnfinished() {
        return jdbc.sql(CARD + "where t.sheet is not null and f.sheet is null order by t.started_at limit 1")
                .query((row, _) -> card(row))
                .optional();
    }

    @Override
    public void hold(SheetId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 7))")
                .param("what", "sheet." + id.subject())
                .query((_, _) -> true)
                .single();
    }

    @Override
    public int lastRow(SheetId id) {
        return jdbc.sql("""
                        select case when exists (select from sheet.finish where sheet = :sheet) then 2147483647
                                    else (select coalesce(max(up_to), 0) from sheet.chunk where sheet = :sheet) end
                        """).param("sheet", id.value()).query(Integer.class).single();
    }

    @Override
    public void took(SheetId id, int upTo, Tally tally, List<Left> left, Instant now) {
        jdbc.sql("""
                        with gone as (
                            insert into sheet.left_row (sheet, row, field, problem, cells)
                            select :sheet, row, field, problem, cells
                            from unnest(:rows::int[], :fields::text[], :problems::text[], :cells::text[])
                                as one (row, field, problem, cells)
                            on conflict do nothing)
                        insert into sheet.chunk (sheet, up_to, fresh, changed, same, left_out, at)
                        values (:sheet, :upTo, :fresh, :changed, :same, :left, :at)
                        """)
                .param("sheet", id.value())
                .param("rows", left.stream().map(each -> each.row().number()).toArray(Integer[]::new))
                .param("fields", texts(left, Left::column))
                .param("problems", texts(left, Left::problem))
                .param("cells", texts(left, each -> Packed.of(each.row().cells())))
                .param("upTo", upTo)
                .param("fresh", tally.fresh())
                .param("changed", tally.changed())
                .param("same", tally.same())
                .param("left", tally.leftOut())
                .param("at", time(now))
                .update();
    }

    @Override
    public void stop(SheetId id, Actor by, Instant now) {
        jdbc.sql("insert into sheet.stop (sheet, stopped_by, stopped_at) values (:id, :by, :at) on conflict do nothing")
                .param("id", id.value())
                .param("by", by.toString())
                .param("at", time(now))
                .update();
    }

    @Override
    public void end(SheetId id, Instant now) {
        jdbc.sql("insert into sheet.finish (sheet, at) values (:sheet, :at) on conflict do nothing")
                .param("sheet", id.value())
                .param("at", time(now))
                .update();
    }

    @Override
    public List<RowProblem> problems(SheetId id, int limit) {
        return jdbc.sql("""
                        select row, field, problem from sheet.left_row where sheet = :sheet order by row limit :limit
                        """)
                .param("sheet", id.value())
                .param("limit", limit)
                .query((row, _) -> new RowProblem(row.getInt("row"), row.getString("field"), row.getString("problem")))
                .list();
    }

    @Override
    public List<Left> left(SheetId id, int after, int limit) {
        return jdbc.sql("""
                        select row, field, problem, cells from sheet.left_row
                        where sheet = :sheet and row > :after order by row limit :limit
                        """)
                .param("sheet", id.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Left(row(row), row.getString("field"), row.getString("problem")))
                .list();
    }

    @Override
    public Optional<List<String>> findColumns(String target, List<String> headings) {
        return jdbc.sql("""
                        select t.columns from sheet.start t join sheet.sheet s on s.id = t.sheet
                        where s.target = :target and s.headings = :headings::text[]
                        order by t.started_at desc limit 1
                        """)
                .param("target", target)
                .param("headings", texts(headings, Function.identity()))
                .query((row, _) -> strings(row.getArray(1)))
                .optional();
    }

    @Override
    public int forgetSome(Instant uploadedBefore, Instant endedBefore, int limit) {
        return forget("waiting_row", """
                        select s.id from sheet.sheet s
                        left join sheet.start t on t.sheet = s.id
                        left join sheet.finish f on f.sheet = s.id
                        where f.sheet is not null or (t.sheet is null and s.uploaded_at < :moment)
                        """, uploadedBefore, limit)
                + forget("left_row", "select sheet from sheet.finish where at < :moment", endedBefore, limit);
    }

    private int forget(String table, String sheets, Instant moment, int limit) {
        return jdbc.sql("""
                        delete from sheet.%1$s where (sheet, row) in (
                            select w.sheet, w.row
                            from (%2$s) ended (id)
                            cross join lateral (
                                select sheet, row from sheet.%1$s where sheet = ended.id limit :limit) w
                            limit :limit)
                        """.formatted(table, sheets))
                .param("moment", time(moment))
                .param("limit", limit)
                .update();
    }

    private static SheetRow row(ResultSet row) throws SQLException {
        return new SheetRow(row.getInt("row"), Packed.cells(row.getString("cells")));
    }

    private static SheetCard card(ResultSet row) throws SQLException {
        var columns = row.getArray("columns");
        return new SheetCard(
                new SheetId(row.getLong("id")),
                row.getString("target"),
                row.getString("name"),
                row.getString("hash"),
                row.getString("charset"),
                strings(row.getArray("headings")),
                row.getInt("rows"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                columns == null ? null : strings(columns),
                row.getString("started_by"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                instant(row, "stopped_at"),
                row.getInt("last_row"),
                new Tally(row.getInt("fresh"), row.getInt("changed"), row.getInt("same"), row.getInt("left_out")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
