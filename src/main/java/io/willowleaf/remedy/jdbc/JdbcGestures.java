package io.willowleaf.remedy.jdbc;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Gesture;
import io.willowleaf.remedy.domain.Gestures;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGestures implements Gestures {

    private final JdbcClient jdbc;

    JdbcGestures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Team before person, so that two never wait for each other.
    @Override
    public void hold(StaffId staff, TeamId team) {
        lock("remedy.gesture team " + team.value());
        lock("remedy.gesture staff " + staff.value());
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", what)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(ComplaintFile about, StaffId staff, TeamId team, String words, Money amount, Instant at) {
        jdbc.sql("""
                        insert into remedy.gesture (complaint, number, staff, team, words, amount, given_at)
                        values (:complaint, :number, :staff, :team, :words, :amount, :at)
                        """)
                .param("complaint", about.heard().id().value())
                .param("number", about.heard().number().value())
                .param("staff", staff.value())
                .param("team", team.value())
                .param("words", words)
                .param("amount", amount.won())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Gesture> of(ComplaintId complaint) {
        return jdbc.sql("select * from remedy.gesture where complaint = :complaint order by id")
                .param("complaint", complaint.value())
                .query((row, _) -> new Gesture(
                        new ComplaintNumber(row.getString("number")),
                        new StaffId(row.getLong("staff")),
                        row.getString("words"),
                        new Money(row.getLong("amount")),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }

    @Override
    public Spent spent(StaffId staff, TeamId team, Instant since) {
        return jdbc.sql("""
                        select
                            (select coalesce(sum(amount), 0)::bigint from remedy.gesture
                                where staff = :staff and given_at >= :since) as person,
                            (select coalesce(sum(amount), 0)::bigint from remedy.gesture
                                where team = :team and given_at >= :since) as team,
                            (select count(*) from remedy.gesture where team = :team and given_at >= :since) as count,
                            (select per_month from remedy.gesture_budget where code = 'PERSON') as person_budget,
                            (select per_month from remedy.gesture_budget where code = 'TEAM') as team_budget
                        """)
                .param("staff", staff.value())
                .param("team", team.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Spent(
                        new Money(row.getLong("person")),
                        new Money(row.getLong("team")),
                        row.getLong("count"),
                        new Money(row.getLong("person_budget")),
                        new Money(row.getLong("team_budget"))))
                .single();
    }
}
