package io.willowleaf.likeness.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.likeness.Crowd;
import io.willowleaf.likeness.domain.Crowds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCrowds implements Crowds {

    private final JdbcClient jdbc;

    JdbcCrowds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ComplaintId join(ComplaintId complaint, ComplaintId other, double degree) {
        jdbc.sql(
                        "insert into likeness.member (complaint, crowd, degree) values (:other, :other, 1) on conflict do nothing")
                .param("other", other.value())
                .update();
        jdbc.sql("""
                        insert into likeness.member (complaint, crowd, degree)
                        select :complaint, crowd, :degree from likeness.member where complaint = :other on conflict do nothing
                        """)
                .param("complaint", complaint.value())
                .param("other", other.value())
                .param("degree", degree)
                .update();
        return crowdOf(complaint).orElseThrow();
    }

    @Override
    public void leave(ComplaintId complaint) {
        var crowd = crowdOf(complaint);
        jdbc.sql("delete from likeness.member where complaint = :complaint")
                .param("complaint", complaint.value())
                .update();
        crowd.ifPresent(first -> recount(List.of(first)));
    }

    private Optional<ComplaintId> crowdOf(ComplaintId complaint) {
        return jdbc.sql("select crowd from likeness.member where complaint = :complaint")
                .param("complaint", complaint.value())
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .optional();
    }

    @Override
    public void recount(Collection<ComplaintId> crowds) {
        jdbc.sql("""
                        insert into likeness.crowd (first, texts, senders, newest_at)
                        select crowd, count(*), count(distinct coalesce(sender, -complaint)), max(received_at)
                        from likeness.member join likeness.print using (complaint)
                        where crowd = any(:crowds) group by crowd
                        on conflict (first) do update set texts = excluded.texts, senders = excluded.senders,
                            newest_at = excluded.newest_at
                        """).param("crowds", JdbcPrints.keys(crowds)).update();
        jdbc.sql("""
                        delete from likeness.crowd where first = any(:crowds)
                            and not exists (select from likeness.member where crowd = first)
                        """).param("crowds", JdbcPrints.keys(crowds)).update();
    }

    @Override
    public Optional<Crowd> find(ComplaintId member) {
        return jdbc.sql("""
                        select first, texts, senders, newest_at from likeness.crowd
                        where first = (select crowd from likeness.member where complaint = :member)
                        """)
                .param("member", member.value())
                .query(JdbcCrowds::crowd)
                .optional();
    }

    @Override
    public List<Crowd> list(int limit) {
        return jdbc.sql("""
                        select first, texts, senders, newest_at from likeness.crowd
                        where senders > 1 order by newest_at desc, first desc limit :limit
                        """).param("limit", limit).query(JdbcCrowds::crowd).list();
    }

    @Override
    public List<Member> members(Collection<ComplaintId> crowds, int limit) {
        return jdbc.sql("""
                        select crowd, complaint from unnest(:crowds::bigint[]) as of (crowd) cross join lateral (
                            select complaint from likeness.member where member.crowd = of.crowd
                            order by complaint desc limit :limit) newest
                        """)
                .param("crowds", JdbcPrints.keys(crowds))
                .param("limit", limit)
                .query((row, _) -> new Member(new ComplaintId(row.getLong(1)), new ComplaintId(row.getLong(2))))
                .list();
    }

    private static Crowd crowd(ResultSet row, int number) throws SQLException {
        return new Crowd(
                new ComplaintId(row.getLong("first")),
                row.getInt("texts"),
                row.getInt("senders"),
                row.getObject("newest_at", OffsetDateTime.class).toInstant());
    }
}
