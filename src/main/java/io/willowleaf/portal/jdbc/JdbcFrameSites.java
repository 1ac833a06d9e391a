package io.willowleaf.portal.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.portal.FrameSite;
import io.willowleaf.portal.domain.FrameSites;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFrameSites implements FrameSites {

    private final JdbcClient jdbc;

    JdbcFrameSites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FrameSite> all() {
        return jdbc.sql("""
                        select origin, said_by, said_at from (
                            select distinct on (origin) * from portal.frame_site order by origin, id desc
                        ) newest
                        where allowed order by origin limit 100
                        """)
                .query((row, _) -> new FrameSite(
                        row.getString("origin"),
                        Actor.parse(row.getString("said_by")),
                        row.getTimestamp("said_at").toInstant()))
                .list();
    }

    @Override
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('portal.frame_site', 7))")
                .query((_, _) -> true)
                .single();
    }

    @Override
    public void allow(String origin, Actor by, Instant now) {
        say(origin, true, by, now);
    }

    @Override
    public void end(String origin, Actor by, Instant now) {
        say(origin, false, by, now);
    }

    private void say(String origin, boolean allowed, Actor by, Instant now) {
        jdbc.sql("""
                        insert into portal.frame_site (origin, allowed, said_by, said_at)
                        values (:origin, :allowed, :by, :at)
                        """)
                .param("origin", origin)
                .param("allowed", allowed)
                .param("by", by.toString())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
