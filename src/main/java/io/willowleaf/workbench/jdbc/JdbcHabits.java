package io.willowleaf.workbench.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.workbench.domain.Column;
import io.willowleaf.workbench.domain.Habits;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHabits implements Habits {

    private final JdbcClient jdbc;

    JdbcHabits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<List<Column>> findColumns(StaffId staff) {
        return jdbc.sql("select columns from workbench.habit where staff = :staff and columns is not null")
                .param("staff", staff.value())
                .query((row, _) ->
                        Column.of(List.of((String[]) row.getArray("columns").getArray())))
                .optional();
    }

    @Override
    public void keepColumns(StaffId staff, List<Column> columns) {
        jdbc.sql("""
                        insert into workbench.habit (staff, columns) values (:staff, :columns)
                        on conflict (staff) do update set columns = excluded.columns
                        """)
                .param("staff", staff.value())
                .param("columns", columns.stream().map(Column::code).toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<Instant> findLook(StaffId staff) {
        return jdbc.sql("select looked_at from workbench.habit where staff = :staff and looked_at is not null")
                .param("staff", staff.value())
                .query((row, _) ->
                        row.getObject("looked_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public void keepLook(StaffId staff, Instant at) {
        jdbc.sql("""
                        insert into workbench.habit (staff, looked_at) values (:staff, :at)
                        on conflict (staff) do update set looked_at = excluded.looked_at
                        """)
                .param("staff", staff.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
