package io.willowleaf.starterkit.jdbc;

import io.willowleaf.starterkit.KitRow;
import io.willowleaf.starterkit.KitTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A kit file whose columns become columns of one table, by the same names; its key is `code`. An empty value becomes
/// null.
///
/// `new KitInto(jdbc, "channels", "complaint.channel").text("ko", "en").flag("entered_by_staff")`
public final class KitInto implements KitTable {

    private final JdbcClient jdbc;
    private final String name;
    private final String table;
    private final Map<String, Function<KitRow, @Nullable Object>> columns = new LinkedHashMap<>();

    public KitInto(JdbcClient jdbc, String name, String table) {
        this.jdbc = jdbc;
        this.name = name;
        this.table = table;
        columns.put("code", KitRow::code);
    }

    public KitInto text(String... names) {
        for (var column : names) {
            columns.put(column, row -> row.has(column) ? row.text(column) : null);
        }
        return this;
    }

    public KitInto number(String... names) {
        for (var column : names) {
            columns.put(column, row -> row.findNumber(column).orElse(null));
        }
        return this;
    }

    public KitInto flag(String... names) {
        for (var column : names) {
            columns.put(column, row -> row.flag(column));
        }
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void take(KitRow row) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.values().forEach(column -> values.add(column.apply(row)));
        jdbc.sql(upsert()).params(values).update();
    }

    private String upsert() {
        var names = columns.keySet();
        return "insert into %s (%s) values (%s) on conflict (code) do update set %s"
                .formatted(
                        table,
                        String.join(", ", names),
                        names.stream().map(_ -> "?").collect(Collectors.joining(", ")),
                        names.stream()
                                .map(column -> column + " = excluded." + column)
                                .collect(Collectors.joining(", ")));
    }
}
