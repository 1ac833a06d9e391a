package io.willowleaf.kernel.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/// Several questions in one trip to the database, each answered by rows of its own kind: what a page wants to know of
/// one thing costs one wait, however many tables know of it.
public final class OneTrip {

    private final NamedParameterJdbcOperations jdbc;
    private final StringJoiner questions = new StringJoiner(";\n");
    private final List<Answer<?>> answers = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private record Answer<T>(RowMapper<T> each, List<T> rows) {

        void read(ResultSet result) throws SQLException {
            for (var row = 0; result.next(); row++) {
                rows.add(each.mapRow(result, row));
            }
        }
    }

    public OneTrip(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Known to every question of the trip.
    public OneTrip param(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /// A select without a semicolon. The rows stand in the list once the trip was gone.
    public <T> List<T> ask(String question, RowMapper<T> each) {
        var rows = new ArrayList<T>();
        questions.add(question);
        answers.add(new Answer<>(each, rows));
        return rows;
    }

    public void go() {
        jdbc.execute(questions.toString(), values, this::read);
    }

    private @Nullable Void read(PreparedStatement asked) throws SQLException {
        asked.execute();
        for (var answer : answers) {
            try (var result = asked.getResultSet()) {
                answer.read(result);
            }
            asked.getMoreResults();
        }
        return null;
    }
}
