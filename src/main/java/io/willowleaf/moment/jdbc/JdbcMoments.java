package io.willowleaf.moment.jdbc;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.Actor;
import io.willowleaf.moment.Moment;
import io.willowleaf.moment.MomentLink;
import io.willowleaf.moment.domain.Moments;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMoments implements Moments {

    private static final String LINK = """
            select link.*, (select count(*) from moment.told where told.link = link.code) as heard from moment.link
            """;

    private final JdbcClient jdbc;

    JdbcMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Moment> all() {
        return jdbc.sql("select * from moment.moment order by journey, step, code limit 1000")
                .query((row, _) -> moment(row))
                .list();
    }

    @Override
    public Optional<Moment> find(String code) {
        return jdbc.sql("select * from moment.moment where code = :code")
                .param("code", code)
                .query((row, _) -> moment(row))
                .optional();
    }

    /// One after the other, so that no step is given twice.
    @Override
    public Moment name(Bilingual name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('moment.moment', 7))")
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                        insert into moment.moment (code, journey, step, ko, en)
                        select :own || '-' || lpad(next::text, greatest(2, length(next::text)), '0'), :own, next, :ko, :en
                        from (select coalesce(max(step), 0) + 1 as next from moment.moment where journey = :own) steps
                        returning *
                        """)
                .param("own", Moment.OWN)
                .param("ko", name.ko())
                .param("en", name.en())
                .query((row, _) -> moment(row))
                .single();
    }

    @Override
    public void putUp(MomentLink link, Actor by) {
        jdbc.sql("""
                        insert into moment.link (code, moment, channel, spot, put_up_by, put_up_at)
                        values (:code, :moment, :channel, :spot, :by, :at)
                        """)
                .param("code", link.code())
                .param("moment", link.moment())
                .param("channel", link.channel())
                .param("spot", link.spot())
                .param("by", by.toString())
                .param("at", link.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<MomentLink> links(String moment) {
        return jdbc.sql(LINK + "where link.moment = :moment order by put_up_at desc, code limit 200")
                .param("moment", moment)
                .query((row, _) -> link(row))
                .list();
    }

    @Override
    public Map<String, Long> countLinks() {
        return jdbc
                .sql("select moment, count(*) as links from moment.link group by moment")
                .query((row, _) -> Map.entry(row.getString("moment"), row.getLong("links")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<MomentLink> findLink(String code) {
        return jdbc.sql(LINK + "where link.code = :code")
                .param("code", code)
                .query((row, _) -> link(row))
                .optional();
    }

    @Override
    public void heard(String link, ComplaintNumber complaint, Instant now) {
        jdbc.sql("""
                        insert into moment.told (complaint, link, told_at) values (:complaint, :link, :at)
                        on conflict on constraint told_pk do nothing
                        """)
                .param("complaint", complaint.value())
                .param("link", link)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Moment moment(ResultSet row) throws SQLException {
        var standard = row.getString("standard_ko");
        return new Moment(
                row.getString("code"),
                row.getString("journey"),
                row.getInt("step"),
                new Bilingual(row.getString("ko"), row.getString("en")),
                standard == null
                        ? null
                        : new Bilingual(standard, Objects.requireNonNullElse(row.getString("standard_en"), standard)),
                List.of(Objects.requireNonNullElse(row.getString("presets"), "").split(" ")));
    }

    private static MomentLink link(ResultSet row) throws SQLException {
        return new MomentLink(
                row.getString("code"),
                row.getString("moment"),
                row.getString("channel"),
                row.getString("spot"),
                row.getTimestamp("put_up_at").toInstant(),
                row.getLong("heard"));
    }
}
