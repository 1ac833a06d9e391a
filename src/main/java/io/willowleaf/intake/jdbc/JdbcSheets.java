package io.willowleaf.intake.jdbc;

import io.willowleaf.archive.ContentId;
import io.willowleaf.intake.RowProblem;
import io.willowleaf.intake.SheetCard;
import io.willowleaf.intake.SheetId;
import io.willowleaf.intake.domain.Sheets;
import io.willowleaf.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSheets implements Sheets {

    private static final String CARD = """
            select s.id, s.content, s.name, s.rows, s.uploaded_at, t.columns, e.at as ended_at,
                   (select count(*) from intake.sheet_row r where r.sheet = s.id and r.complaint is not null) as taken,
                   (select count(*) from intake.sheet_row r where r.sheet = s.id and r.problem is not null) as left_out
            from intake.sheet s
            left join intake.sheet_start t on t.sheet = s.id
            left join intake.sheet_end e on e.sheet = s.id
            """;

    private final JdbcClient jdbc;

    JdbcSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SheetId add(ContentId content, String name, int rows, Actor by, Instant now) {
        jdbc.sql("""
                        insert into intake.sheet (content, name, rows, uploaded_by, uploaded_at)
                        values (:content, :name, :rows, :by, :at) on conflict (content) do nothing
                        """)
                .param("content", content.sha256())
                .param("name", name)
                .param("rows", rows)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
        return jdbc.sql("select id from intake.sheet where content = :content")
                .param("content", content.sha256())
                .query((row, _) -> new SheetId(row.getLong("id")))
                .single();
    }

    @Override
    public Optional<SheetCard> find(SheetId id) {
        return jdbc.sql(CARD + "where s.id = :id")
                .param("id", id.value())
                .query((row, _) -> card(row))
                .optional();
    }

    @Override
    public List<SheetCard> newest(int limit) {
        return jdbc.sql(CARD + "order by s.id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> card(row))
                .list();
    }

    @Override
    public boolean start(SheetId id, String columns, Actor by, Instant now) {
        return jdbc.sql("""
                                insert into intake.sheet_start (sheet, columns, started_by, started_at)
                                values (:sheet, :columns, :by, :at) on conflict (sheet) do nothing
                                """)
                        .param("sheet", id.value())
                        .param("columns", columns)
                        .param("by", by.toString())
                        .param("at", timestamp(now))
                        .update()
                == 1;
    }

    @Override
    public Optional<SheetCard> findUnfinished() {
        return jdbc.sql(CARD + "where t.sheet is not null and e.sheet is null order by t.started_at limit 1")
                .query((row, _) -> card(row))
                .optional();
    }

    @Override
    public void hold(SheetId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 7))")
                .param("what", "intake." + id.subject())
                .query((_, _) -> true)
                .single();
    }

    @Override
    public int lastRow(SheetId id) {
        return jdbc.sql("select coalesce(max(row), 0) from intake.sheet_row where sheet = :sheet")
                .param("sheet", id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void took(SheetId id, int row, String complaint) {
        jdbc.sql("insert into intake.sheet_row (sheet, row, complaint) values (:sheet, :row, :complaint)")
                .param("sheet", id.value())
                .param("row", row)
                .param("complaint", complaint)
                .update();
    }

    @Override
    public void left(SheetId id, RowProblem problem) {
        jdbc.sql("insert into intake.sheet_row (sheet, row, field, problem) values (:sheet, :row, :field, :problem)")
                .param("sheet", id.value())
                .param("row", problem.row())
                .param("field", problem.field())
                .param("problem", problem.key())
                .update();
    }

    @Override
    public void end(SheetId id, Instant now) {
        jdbc.sql("insert into intake.sheet_end (sheet, at) values (:sheet, :at) on conflict do nothing")
                .param("sheet", id.value())
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public List<RowProblem> problems(SheetId id, int limit) {
        return jdbc.sql("""
                        select row, field, problem from intake.sheet_row
                        where sheet = :sheet and problem is not null order by row limit :limit
                        """)
                .param("sheet", id.value())
                .param("limit", limit)
                .query((row, _) -> new RowProblem(row.getInt("row"), row.getString("field"), row.getString("problem")))
                .list();
    }

    private static SheetCard card(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new SheetCard(
                new SheetId(row.getLong("id")),
                new ContentId(row.getString("content")),
                row.getString("name"),
                row.getInt("rows"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("columns"),
                ended == null ? null : ended.toInstant(),
                row.getInt("taken"),
                row.getInt("left_out"));
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
