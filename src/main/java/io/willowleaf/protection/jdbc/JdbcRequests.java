package io.willowleaf.protection.jdbc;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Account;
import io.willowleaf.protection.Bundle;
import io.willowleaf.protection.Called;
import io.willowleaf.protection.Care;
import io.willowleaf.protection.CareKind;
import io.willowleaf.protection.Evidence;
import io.willowleaf.protection.ProtectionId;
import io.willowleaf.protection.ProtectionRequest;
import io.willowleaf.protection.domain.Circle;
import io.willowleaf.protection.domain.Requests;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequests implements Requests {

    private static final String OPEN =
            "not exists (select from protection.care where care.request = request.id and kind = 'CLOSED')";
    private static final String ROW = "select request.*, " + OPEN + " as open from protection.request ";

    static final String OPEN_OF =
            ROW + "where complaint = :complaint and staff = :staff and " + OPEN + " order by id desc limit 1";

    private final JdbcClient jdbc;

    JdbcRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ProtectionId add(ComplaintFile about, StaffId staff, TeamId team, Actor by, Instant at) {
        var customer = about.heard().customer();
        return jdbc.sql("""
                        insert into protection.request (complaint, number, customer, staff, team, asked_by, asked_at)
                        values (:complaint, :number, :customer, :staff, :team, :by, :at)
                        returning id
                        """)
                .param("complaint", about.heard().id().value())
                .param("number", about.heard().number().value())
                .param("customer", customer == null ? null : customer.value())
                .param("staff", staff.value())
                .param("team", team.value())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ProtectionId(row.getLong(1)))
                .single();
    }

    @Override
    public Optional<ProtectionRequest> hold(ProtectionId id) {
        Locks.hold(jdbc, id.subject());
        return find(id);
    }

    @Override
    public Optional<ProtectionRequest> find(ProtectionId id) {
        return jdbc.sql(ROW + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> request(row))
                .optional();
    }

    @Override
    public Optional<ProtectionRequest> findOpen(ComplaintId complaint, StaffId staff) {
        return jdbc.sql(OPEN_OF)
                .param("complaint", complaint.value())
                .param("staff", staff.value())
                .query((row, _) -> request(row))
                .optional();
    }

    @Override
    public List<ProtectionRequest> list(Circle circle, boolean openOnly, @Nullable ProtectionId before, int limit) {
        return jdbc.sql(ROW + "where " + In.CIRCLE + (openOnly ? " and " + OPEN : "") + """
                         and id < coalesce(:before::bigint, 9223372036854775807) order by id desc limit :limit
                        """)
                .params(In.circle(circle))
                .param("before", before == null ? null : before.value())
                .param("limit", limit)
                .query((row, _) -> request(row))
                .list();
    }

    @Override
    public long countOpen(Circle circle) {
        return jdbc.sql("select count(*) from (select from protection.request where " + In.CIRCLE + " and " + OPEN
                        + " limit 1000) counted")
                .params(In.circle(circle))
                .query(Long.class)
                .single();
    }

    @Override
    public void add(ProtectionId request, Care care) {
        var until = care.until();
        var person = care.person();
        jdbc.sql("""
                        insert into protection.care (request, kind, until_at, person, acted_by, acted_at)
                        values (:request, :kind, :until, :person, :by, :at)
                        """)
                .param("request", request.value())
                .param("kind", care.kind().name())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("person", person == null ? null : person.value())
                .param("by", care.by().toString())
                .param("at", care.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Care> care(ProtectionId request) {
        return jdbc.sql("select * from protection.care where request = :request order by id")
                .param("request", request.value())
                .query((row, _) -> care(row))
                .list();
    }

    @Override
    public List<ProtectionId> unanswered(Instant after, Instant before, int rung, int most) {
        return jdbc.sql("""
                        select id from protection.request
                        where asked_at > :after and asked_at <= :before
                            and not exists (select from protection.care where care.request = request.id
                                and (kind = 'CLOSED' or (acted_by like 'staff:%' and acted_by <> request.asked_by)))
                            and not exists (select from protection.called
                                where called.request = request.id and rung >= :rung)
                        order by id limit :most
                        """)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("rung", rung)
                .param("most", most)
                .query((row, _) -> new ProtectionId(row.getLong(1)))
                .list();
    }

    @Override
    public void add(ProtectionId request, Called called) {
        var staff = called.staff();
        jdbc.sql("""
                        insert into protection.called (request, rung, staff, called_at)
                        values (:request, :rung, :staff, :at)
                        """)
                .param("request", request.value())
                .param("rung", called.rung())
                .param("staff", staff == null ? null : staff.value())
                .param("at", called.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Called> called(ProtectionId request) {
        return jdbc.sql("select rung, staff, called_at from protection.called where request = :request order by rung")
                .param("request", request.value())
                .query((row, _) -> {
                    var staff = row.getObject("staff", Long.class);
                    return new Called(
                            row.getInt("rung"),
                            staff == null ? null : new StaffId(staff),
                            row.getTimestamp("called_at").toInstant());
                })
                .list();
    }

    @Override
    public void add(ProtectionId request, Account account) {
        jdbc.sql("""
                        insert into protection.account (request, situation, words, told_by, told_at)
                        values (:request, :situation, :words, :by, :at)
                        """)
                .param("request", request.value())
                .param("situation", account.situation())
                .param("words", account.words())
                .param("by", account.by().toString())
                .param("at", account.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Account> accounts(ProtectionId request) {
        return jdbc.sql("select * from protection.account where request = :request order by id")
                .param("request", request.value())
                .query((row, _) -> new Account(
                        row.getString("situation"),
                        row.getString("words"),
                        Actor.parse(row.getString("told_by")),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }

    @Override
    public void add(ProtectionId request, Bundle bundle) {
        var id = jdbc.sql("""
                        insert into protection.bundle (request, salt, seal, sealed_by, sealed_at)
                        values (:request, :salt, :seal, :by, :at)
                        returning id
                        """)
                .param("request", request.value())
                .param("salt", bundle.salt())
                .param("seal", bundle.seal())
                .param("by", bundle.by().toString())
                .param("at", bundle.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (var item : bundle.items()) {
            jdbc.sql("""
                            insert into protection.evidence (bundle, place, kind, reference, told_at, digest)
                            values (:bundle, :place, :kind, :reference, :at, :digest)
                            """)
                    .param("bundle", id)
                    .param("place", item.place())
                    .param("kind", item.kind().name())
                    .param("reference", item.reference())
                    .param("at", item.at().atOffset(ZoneOffset.UTC))
                    .param("digest", item.digest())
                    .update();
        }
    }

    @Override
    public Optional<Bundle> findBundle(ProtectionId request) {
        return jdbc.sql("select * from protection.bundle where request = :request order by id desc limit 1")
                .param("request", request.value())
                .query((row, _) -> new Bundle(
                        row.getLong("id"),
                        row.getString("salt"),
                        row.getString("seal"),
                        Actor.parse(row.getString("sealed_by")),
                        row.getTimestamp("sealed_at").toInstant(),
                        items(row.getLong("id"))))
                .optional();
    }

    private List<Evidence> items(long bundle) {
        return jdbc.sql("select * from protection.evidence where bundle = :bundle order by place")
                .param("bundle", bundle)
                .query((row, _) -> new Evidence(
                        row.getInt("place"),
                        Evidence.Kind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        row.getTimestamp("told_at").toInstant(),
                        row.getString("digest")))
                .list();
    }

    static ProtectionRequest request(ResultSet row) throws SQLException {
        var customer = row.getObject("customer", Long.class);
        return new ProtectionRequest(
                new ProtectionId(row.getLong("id")),
                new ComplaintId(row.getLong("complaint")),
                new ComplaintNumber(row.getString("number")),
                customer == null ? null : new CustomerId(customer),
                new StaffId(row.getLong("staff")),
                new TeamId(row.getLong("team")),
                row.getTimestamp("asked_at").toInstant(),
                row.getBoolean("open"));
    }

    private static Care care(ResultSet row) throws SQLException {
        var until = row.getTimestamp("until_at");
        var person = row.getObject("person", Long.class);
        return new Care(
                CareKind.valueOf(row.getString("kind")),
                until == null ? null : until.toInstant(),
                person == null ? null : new StaffId(person),
                Actor.parse(row.getString("acted_by")),
                row.getTimestamp("acted_at").toInstant());
    }
}
