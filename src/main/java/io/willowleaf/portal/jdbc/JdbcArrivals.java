package io.willowleaf.portal.jdbc;

import io.willowleaf.portal.domain.Arrivals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcArrivals implements Arrivals {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    JdbcArrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int since(byte[] address, Instant moment) {
        return jdbc.sql("select count(*) from portal.arrival where address = :address and at > :since")
                .param("address", address)
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(byte[] address, Instant now) {
        jdbc.sql("""
                        with gone as (delete from portal.arrival where at < :old)
                        insert into portal.arrival (address, at) values (:address, :at)
                        """)
                .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
