package io.willowleaf.complaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.testing.WillowleafTest;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A kind of fact that the view of all facts does not tell would be forgotten without anybody noticing.
@WillowleafTest
class AllFactsTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_view_of_all_facts_tells_every_kind_there_is() {
        var view = jdbc.sql("select pg_get_viewdef('complaint.fact'::regclass)")
                .query(String.class)
                .single();
        var missing = Arrays.stream(ComplaintFact.class.getPermittedSubclasses())
                .map(kind ->
                        kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .filter(kind -> !view.contains("'" + kind + "'::text"))
                .toList();
        assertThat(missing).isEmpty();
    }
}
