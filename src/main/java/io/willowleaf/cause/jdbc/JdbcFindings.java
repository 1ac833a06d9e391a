package io.willowleaf.cause.jdbc;

import io.willowleaf.cause.Finding;
import io.willowleaf.cause.Proposal;
import io.willowleaf.cause.domain.Findings;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.database.OneTrip;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindings implements Findings {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations questions;

    JdbcFindings(JdbcClient jdbc, NamedParameterJdbcOperations questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    @Override
    public void hold(ComplaintId complaint) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('cause:' || :complaint, 0))")
                .param("complaint", complaint.value())
                .query((_, _) -> complaint)
                .single();
    }

    @Override
    public long propose(ComplaintId complaint, Finding finding, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into cause.proposal (complaint, primary_leaf, secondary_leaf, evidence, proposed_by, proposed_at)
                        values (:complaint, :primary, :secondary, :evidence, :by, :at) returning id
                        """)
                .param("complaint", complaint.value())
                .param("primary", finding.primary().value())
                .param("secondary", value(finding.secondary()))
                .param("evidence", finding.evidence())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Known known(ComplaintId complaint) {
        var trip = new OneTrip(questions).param("complaint", complaint.value());
        var leaves = trip.ask(JdbcLeaves.ALL, (row, _) -> JdbcLeaves.leaf(row));
        var suggestions = trip.ask(
                "select * from cause.suggestion where complaint = :complaint order by rank",
                (row, _) -> JdbcCoding.suggestion(row));
        var proposals = trip.ask(
                "select * from cause.proposal where complaint = :complaint order by id desc limit 1",
                (row, _) -> proposal(row));
        trip.go();
        return new Known(leaves, suggestions, proposals.stream().findFirst());
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var second = row.getString("secondary_leaf");
        return new Proposal(
                new Finding(
                        new CauseCode(row.getString("primary_leaf")),
                        second == null ? null : new CauseCode(second),
                        row.getString("evidence")),
                Actor.parse(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void addEvidence(ComplaintId complaint, Finding finding, String words, Actor by, Instant at) {
        jdbc.sql("""
                        insert into cause.evidence (complaint, primary_leaf, secondary_leaf, words, confirmed_by, confirmed_at)
                        values (:complaint, :primary, :secondary, :words, :by, :at)
                        """)
                .param("complaint", complaint.value())
                .param("primary", finding.primary().value())
                .param("secondary", value(finding.secondary()))
                .param("words", words)
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String value(@Nullable CauseCode code) {
        return code == null ? null : code.value();
    }
}
