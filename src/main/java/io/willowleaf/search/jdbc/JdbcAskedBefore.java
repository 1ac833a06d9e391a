package io.willowleaf.search.jdbc;

import io.willowleaf.identity.StaffId;
import io.willowleaf.search.domain.Asked;
import io.willowleaf.search.domain.AskedBefore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAskedBefore implements AskedBefore {

    private static final int MOST_KEPT = 50;

    private final JdbcClient jdbc;

    JdbcAskedBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Asked> of(StaffId staff, int latest) {
        return jdbc.sql("""
                        (select id, question, name from search.asked where staff = :staff and name is not null
                            order by name, id limit :kept)
                        union all
                        (select id, question, name from search.asked where staff = :staff and name is null
                            order by asked_at desc, id desc limit :latest)
                        """)
                .param("staff", staff.value())
                .param("kept", MOST_KEPT)
                .param("latest", latest)
                .query((row, _) -> new Asked(row.getLong("id"), row.getString("question"), row.getString("name")))
                .list();
    }

    /// Nobody waits for the disk: a crash may take the last question asked.
    @Override
    public void remember(StaffId staff, String question, Instant at, int latest) {
        jdbc.sql("select set_config('synchronous_commit', 'off', true)")
                .query((_, _) -> true)
                .single();
        jdbc.sql("""
                        insert into search.asked (staff, question, asked_at) values (:staff, :question, :at)
                        on conflict (staff, question) do update set asked_at = excluded.asked_at
                        """)
                .param("staff", staff.value())
                .param("question", question)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        // after its own row nothing is waited for, so that two pages of one person never wait for each other
        jdbc.sql("""
                        delete from search.asked where id in (
                            select id from search.asked where id in (
                                select id from search.asked where staff = :staff and name is null
                                order by asked_at desc, id desc offset :latest)
                            for update skip locked)
                        """).param("staff", staff.value()).param("latest", latest).update();
    }

    @Override
    public void keep(StaffId staff, String question, String name, Instant at) {
        jdbc.sql("""
                        insert into search.asked (staff, question, name, asked_at) values (:staff, :question, :name, :at)
                        on conflict (staff, question) do update set name = excluded.name
                        """)
                .param("staff", staff.value())
                .param("question", question)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(StaffId staff, long id) {
        jdbc.sql("delete from search.asked where id = :id and staff = :staff")
                .param("id", id)
                .param("staff", staff.value())
                .update();
    }

    @Override
    public void forgetUnkept(StaffId staff) {
        jdbc.sql("delete from search.asked where staff = :staff and name is null")
                .param("staff", staff.value())
                .update();
    }
}
