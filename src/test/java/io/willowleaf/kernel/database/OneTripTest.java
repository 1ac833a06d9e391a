package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/// Several questions are asked at once and each gets its own answer.
@WillowleafTest
class OneTripTest {

    @Autowired
    NamedParameterJdbcOperations jdbc;

    @Test
    void each_question_gets_its_own_rows_in_one_trip() {
        var trip = new OneTrip(jdbc).param("many", 3).param("word", "버들잎").param("nothing", null);
        var numbers = trip.ask("select generate_series(1, :many) as n", (row, _) -> row.getInt("n"));
        var none = trip.ask("select 1 where :nothing::bigint is not null", (row, _) -> row.getInt(1));
        var words = trip.ask("select :word::text || '; ' || :many", (row, _) -> row.getString(1));

        assertThat(QueryCount.of(trip::go)).hasSize(1);

        assertThat(numbers).containsExactly(1, 2, 3);
        assertThat(none).isEmpty();
        assertThat(words).containsExactly("버들잎; 3");
    }

    @Test
    void asked_often_enough_to_be_prepared_on_the_server_it_answers_the_same() {
        for (var many = 1; many <= 12; many++) {
            var trip = new OneTrip(jdbc).param("many", many);
            var numbers = trip.ask("select generate_series(1, :many) as n", (row, _) -> row.getInt("n"));
            var last = trip.ask("select :many + 1", (row, _) -> row.getInt(1));
            trip.go();
            assertThat(numbers).hasSize(many);
            assertThat(last).containsExactly(many + 1);
        }
    }
}
