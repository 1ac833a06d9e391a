package io.willowleaf.protection.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Warning;
import io.willowleaf.protection.domain.Warnings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWarnings implements Warnings {

    static final String OF_COMPLAINT = "select * from protection.warning where complaint = :complaint order by id";

    /// Since when stands for `%s`.
    static final String TO_CUSTOMER =
            "select * from protection.warning where customer = :customer and given_at >= %s order by id";

    private final JdbcClient jdbc;

    JdbcWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(ComplaintId complaint) {
        Locks.hold(jdbc, "protection " + complaint.stream());
    }

    @Override
    public long add(NewWarning warning, Actor by, Instant at) {
        var customer = warning.customer();
        return jdbc.sql("""
                        insert into protection.warning
                            (complaint, customer, step, situation, words, heard, recording, given_by, given_at)
                        values (:complaint, :customer, :step, :situation, :words, :heard, :recording, :by, :at)
                        returning id
                        """)
                .param("complaint", warning.complaint().value())
                .param("customer", customer == null ? null : customer.value())
                .param("step", warning.step())
                .param("situation", warning.situation())
                .param("words", warning.words())
                .param("heard", warning.heard())
                .param("recording", warning.recording())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Warning> of(ComplaintId complaint) {
        return jdbc.sql(OF_COMPLAINT)
                .param("complaint", complaint.value())
                .query((row, _) -> warning(row))
                .list();
    }

    @Override
    public List<Warning> of(CustomerId customer, Instant since) {
        return jdbc.sql(TO_CUSTOMER.formatted(":since"))
                .param("customer", customer.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> warning(row))
                .list();
    }

    static Warning warning(ResultSet row) throws SQLException {
        return new Warning(
                row.getLong("id"),
                new ComplaintId(row.getLong("complaint")),
                row.getString("step"),
                row.getString("situation"),
                row.getString("words"),
                row.getString("heard"),
                row.getString("recording"),
                Actor.parse(row.getString("given_by")),
                row.getTimestamp("given_at").toInstant());
    }
}
