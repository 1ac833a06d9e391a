package io.willowleaf.remedy.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Authority;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.Request;
import io.willowleaf.remedy.domain.Ledger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The ledger as rows that are only ever added.
@Repository
class JdbcLedger implements Ledger {

    static final String OF_COMPLAINT = "select * from remedy.granted where complaint = :complaint order by id";

    private static final String WAITING = """
            select id, complaint, remedy, amount, false as statutory, asked_of, ground, reason, asked_by, asked_at
            from remedy.request
            where not exists (select from remedy.verdict where verdict.request = request.id)""";

    static final String WAITING_OF_COMPLAINT = WAITING + " and complaint = :complaint order by id";

    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In one order, customer before complaint before person, so that two never wait for each other.
    @Override
    public void hold(ComplaintId complaint, @Nullable CustomerId customer, Actor by) {
        if (customer != null) {
            lock("remedy " + customer.subject());
        }
        lock("remedy " + complaint.stream());
        lock("remedy " + by);
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is null")
                .param("what", what)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Granted> granted(ComplaintId complaint) {
        return jdbc.sql(OF_COMPLAINT)
                .param("complaint", complaint.value())
                .query((row, _) -> granted(row))
                .list();
    }

    @Override
    public Money onComplaint(ComplaintId complaint) {
        return jdbc.sql("""
                        select coalesce(sum(amount), 0)::bigint from remedy.granted
                        where complaint = :complaint and not statutory
                        """)
                .param("complaint", complaint.value())
                .query((row, _) -> new Money(row.getLong(1)))
                .single();
    }

    @Override
    public Map<ComplaintId, Money> onComplaints(Collection<ComplaintId> complaints) {
        if (complaints.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select complaint, sum(amount)::bigint as given from remedy.granted
                        where complaint in (:complaints) and not statutory
                        group by complaint
                        """)
                .param("complaints", complaints.stream().map(ComplaintId::value).toList())
                .query((row, _) ->
                        Map.entry(new ComplaintId(row.getLong("complaint")), new Money(row.getLong("given"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Money since(Instant from, Actor by) {
        return jdbc.sql("""
                        select coalesce(sum(amount), 0)::bigint from remedy.granted
                        where granted_by = :by and granted_at >= :from and not statutory and request is null
                        """)
                .param("by", by.toString())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Money(row.getLong(1)))
                .single();
    }

    @Override
    public long grant(Line line, Actor by, Instant at, @Nullable Long request) {
        return jdbc.sql("""
                        insert into remedy.granted (complaint, customer, team, remedy, amount, statutory, evidence,
                            granted_by, granted_at, request)
                        values (:complaint, :customer, :team, :remedy, :amount, :statutory, :evidence, :by, :at, :request)
                        returning id
                        """)
                .param("complaint", line.complaint().value())
                .param("customer", value(line.customer()))
                .param("team", line.team().value())
                .param("remedy", line.offer().remedy())
                .param("amount", line.offer().amount().won())
                .param("statutory", line.offer().statutory())
                .param("evidence", line.grounds().evidence())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("request", request)
                .query(Long.class)
                .single();
    }

    @Override
    public long ask(Line line, Role of, Authority.Ground ground, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into remedy.request (complaint, remedy, amount, asked_of, ground, reason, asked_by, asked_at)
                        values (:complaint, :remedy, :amount, :of, :ground, :reason, :by, :at)
                        returning id
                        """)
                .param("complaint", line.complaint().value())
                .param("remedy", line.offer().remedy())
                .param("amount", line.offer().amount().won())
                .param("of", of.name())
                .param("ground", ground.name())
                .param("reason", line.grounds().reason())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Granted> list(Viewer viewer, @Nullable Long before, int limit) {
        return jdbc.sql("select * from remedy.granted where " + Sight.WHERE_GIVER + """
                         and id < coalesce(:before::bigint, 9223372036854775807) order by id desc limit :limit
                        """)
                .params(Sight.of(viewer, Permission.REMEDY_GRANT))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> granted(row))
                .list();
    }

    @Override
    public List<Given> toCustomers(Collection<CustomerId> customers, Instant since) {
        if (customers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select customer, complaint, sum(amount)::bigint as given from remedy.granted
                        where customer in (:customers) and granted_at >= :since and not statutory
                        group by customer, complaint
                        """)
                .param("customers", customers.stream().map(CustomerId::value).toList())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Given(
                        new CustomerId(row.getLong("customer")),
                        new ComplaintId(row.getLong("complaint")),
                        new Money(row.getLong("given"))))
                .list();
    }

    @Override
    public List<Request> waiting(int most) {
        return jdbc.sql(WAITING + " order by id limit :most")
                .param("most", most)
                .query((row, _) -> request(row))
                .list();
    }

    @Override
    public List<Request> waiting(ComplaintId complaint) {
        return jdbc.sql(WAITING_OF_COMPLAINT)
                .param("complaint", complaint.value())
                .query((row, _) -> request(row))
                .list();
    }

    @Override
    public Optional<Request> find(long request) {
        return jdbc.sql("select request.*, false as statutory from remedy.request where id = :request")
                .param("request", request)
                .query((row, _) -> request(row))
                .optional();
    }

    @Override
    public Optional<Request> findWaiting(long request) {
        return jdbc.sql(WAITING + " and id = :request")
                .param("request", request)
                .query((row, _) -> request(row))
                .optional();
    }

    @Override
    public void decide(long request, boolean approved, @Nullable String words, Actor by, Instant at) {
        jdbc.sql("""
                        insert into remedy.verdict (request, approved, words, decided_by, decided_at)
                        values (:request, :approved, :words, :by, :at)
                        """)
                .param("request", request)
                .param("words", words)
                .param("approved", approved)
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getLong("id"),
                new ComplaintId(row.getLong("complaint")),
                offer(row),
                Role.valueOf(row.getString("asked_of")),
                Authority.Ground.valueOf(row.getString("ground")),
                Actor.parse(row.getString("asked_by")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("reason"));
    }

    static Granted granted(ResultSet row) throws SQLException {
        return new Granted(
                row.getLong("id"),
                new ComplaintId(row.getLong("complaint")),
                offer(row),
                Actor.parse(row.getString("granted_by")),
                row.getTimestamp("granted_at").toInstant(),
                row.getObject("request", Long.class),
                row.getString("evidence"));
    }

    private static @Nullable Long value(@Nullable CustomerId customer) {
        return customer == null ? null : customer.value();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(row.getString("remedy"), new Money(row.getLong("amount")), row.getBoolean("statutory"));
    }
}
