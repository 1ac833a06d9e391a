package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.findLong;
import static io.willowleaf.complaint.jdbc.Columns.instant;
import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.domain.Announcement;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.TrackingToken;
import io.willowleaf.complaint.domain.WordLists;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.OneGo;
import io.willowleaf.kernel.database.OneTrip;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.words.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComplaints implements Complaints {

    static final String HEARD = """
            select id, number, channel, words, happened, expected, wished, order_number, customer, language, owner, team,
                   received_by, received_at, token_salt
            from complaint.complaint
            """;

    private static final String FACTS = "select complaint, id, kind, acted_by, acted_at, data from complaint.fact ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations questions;
    private final EventLog log;
    private final QueueLines lines;
    private final WordLists lists;
    private final FactJson json = new FactJson();

    JdbcComplaints(
            JdbcClient jdbc, NamedParameterJdbcOperations questions, EventLog log, QueueLines lines, WordLists lists) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.log = log;
        this.lines = lines;
        this.lists = lists;
    }

    /// Keys are written in their own order, so that two who bring the same ones never wait for each other in a ring.
    @Override
    public List<Optional<Heard>> receive(List<Receiving> receiving) {
        var heard = new TreeMap<Integer, Heard>();
        jdbc.sql("""
                        with given as materialized (
                            select one.*, nextval('complaint.complaint_id_seq') as id,
                                nextval(sequence::regclass)::text as counter
                            from unnest(:sequences::text[], :years::int[], :doors::text[], :keys::text[], :bodies::text[],
                                    :channels::text[], :words::text[], :happened::text[], :expected::text[],
                                    :wished::text[], :orders::text[], :customers::bigint[], :languages::text[],
                                    :owners::bigint[], :teams::bigint[], :salts::text[], :hashes::text[], :by::text[],
                                    :at::timestamptz[], :deadlines::text[], :lines::text[]) with ordinality
                                as one (sequence, year, door, key, body, channel, words, happened, expected, wished,
                                    order_number, customer, language, owner, team, salt, hash, received_by, received_at,
                                    deadline, line, place)
                        ), known as (
                            insert into complaint.reception_key (door, key_hash, body_hash, complaint)
                            select door, key, body, id from given where door is not null order by door, key, place
                            on conflict do nothing
                            returning complaint
                        ), received as (
                            insert into complaint.complaint (id, number, channel, words, happened, expected, wished,
                                order_number, customer, language, owner, team, token_salt, token_hash, received_by, received_at)
                            overriding system value
                            select id, 'C-' || year || '-' || lpad(counter, greatest(6, length(counter)), '0'), channel,
                                words, happened, expected, wished, order_number, customer, language, owner, team, salt,
                                hash, received_by, received_at
                            from given
                            where door is null or id in (select complaint from known)
                            order by place
                            returning *
                        ), due as (
                            insert into complaint.deadline
                            select row.* from received join given using (id), jsonb_populate_record(null::complaint.deadline,
                                given.deadline::jsonb
                                    || jsonb_build_object('id', nextval('complaint.fact_id'), 'complaint', id)) row
                        ), queued as (
                            insert into complaint.queue
                            select row.* from received join given using (id), jsonb_populate_record(null::complaint.queue,
                                given.line::jsonb || jsonb_build_object('complaint', id, 'number', received.number)) row
                        )
                        select received.*, place from received join given using (id)
                        """)
                .param("sequences", texts(receiving, one -> "complaint.number_" + one.year()))
                .param("years", receiving.stream().map(Receiving::year).toArray(Integer[]::new))
                .param("doors", texts(receiving, one -> key(one, ReceptionKey::door)))
                .param("keys", texts(receiving, one -> key(one, key -> TrackingToken.hash(key.key()))))
                .param("bodies", texts(receiving, one -> key(one, key -> TrackingToken.hash(key.body()))))
                .param("channels", told(receiving, Reception::channel))
                .param("words", told(receiving, Reception::words))
                .param("happened", told(receiving, Reception::happened))
                .param("expected", told(receiving, Reception::expected))
                .param("wished", told(receiving, Reception::wished))
                .param("orders", told(receiving, Reception::orderNumber))
                .param(
                        "customers",
                        numbers(receiving, one -> customer(one.reception().customer())))
                .param("languages", told(receiving, one -> one.language().name()))
                .param("owners", numbers(receiving, one -> one.draft().owner().value()))
                .param("teams", numbers(receiving, one -> one.draft().team().value()))
                .param("salts", texts(receiving, one -> one.token().salt()))
                .param("hashes", texts(receiving, one -> one.token().hash()))
                .param("by", texts(receiving, one -> one.draft().heard().by().toString()))
                .param("at", texts(receiving, one -> one.draft().heard().at().toString()))
                .param(
                        "deadlines",
                        texts(
                                receiving,
                                one -> json.written(one.deadline(), Actor.SYSTEM, one.at())
                                        .toString()))
                .param("lines", texts(receiving, one -> json.line(one.draft()).toString()))
                .query(row -> {
                    heard.put(row.getInt("place") - 1, heard(row, 0));
                });
        heard.forEach((place, it) -> announce(it, receiving.get(place).at()));
        return IntStream.range(0, receiving.size())
                .mapToObj(place -> Optional.ofNullable(heard.get(place)))
                .toList();
    }

    private void announce(Heard it, Instant at) {
        log.append(
                new ComplaintEvent.Received(it.id(), it.number(), it.channel(), it.owner(), it.team(), it.at()),
                it.by(),
                at);
    }

    private static @Nullable String key(Receiving one, Function<ReceptionKey, String> what) {
        var key = one.reception().key();
        return key == null ? null : what.apply(key);
    }

    private static @Nullable String[] told(List<Receiving> receiving, Function<Reception, @Nullable String> what) {
        return texts(receiving, one -> what.apply(one.reception()));
    }

    private static @Nullable String[] texts(List<Receiving> receiving, Function<Receiving, @Nullable String> what) {
        return receiving.stream().map(what).toArray(String[]::new);
    }

    private static @Nullable Long[] numbers(List<Receiving> receiving, Function<Receiving, @Nullable Long> what) {
        return receiving.stream().map(what).toArray(Long[]::new);
    }

    @Override
    public Earlier earlier(ReceptionKey key) {
        return jdbc.sql(HEARD.replace("from", ", body_hash from") + """
                        join complaint.reception_key on complaint = id
                        where door = :door and key_hash = :key
                        """)
                .param("door", key.door())
                .param("key", TrackingToken.hash(key.key()))
                .query((row, at) -> new Earlier(
                        heard(row, at),
                        row.getString("token_salt"),
                        row.getString("body_hash").equals(TrackingToken.hash(key.body()))))
                .single();
    }

    @Override
    public Complaint tell(Complaint complaint, List<? extends ComplaintFact> facts, Actor by, Instant at) {
        var told = complaint;
        for (var fact : facts) {
            var next = new Told(insert(fact, complaint, by, at), by, at, fact);
            told = told.after(next);
            log.append(Announcement.of(told, next, lists), by, at);
        }
        lines.write(told);
        know(told);
        return told;
    }

    private long insert(ComplaintFact fact, Complaint complaint, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into complaint.%1$s
                        select * from jsonb_populate_record(null::complaint.%1$s,
                            :row::jsonb || jsonb_build_object('id', nextval('complaint.fact_id')))
                        returning id
                        """.formatted(FactJson.table(fact)))
                .param("row", json.row(fact, complaint, by, at))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Complaint> hold(ComplaintNumber number) {
        return known(number).or(() -> held("where number = :key for no key update", number.value()));
    }

    @Override
    public Optional<Complaint> hold(ComplaintId id) {
        return known(id).or(() -> held("where id = :key for no key update", id.value()));
    }

    @Override
    public Optional<Complaint> holdByToken(String token) {
        return held("where token_hash = :key for no key update", TrackingToken.hash(token));
    }

    @Override
    public Optional<Complaint> find(ComplaintNumber number) {
        return known(number).or(() -> whole("number", number.value()));
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        return known(id).or(() -> whole("id", id.value()));
    }

    @Override
    public Optional<Complaint> findByToken(String token) {
        return whole("token_hash", TrackingToken.hash(token));
    }

    private Optional<Complaint> whole(String column, Object key) {
        var where = "where " + column + " = :key";
        var trip = new OneTrip(questions).param("key", key);
        var heard = trip.ask(HEARD + where, this::heard);
        var facts = trip.ask(
                FACTS + "where complaint = (select id from complaint.complaint " + where + ") order by id",
                (row, _) -> told(row));
        trip.go();
        return heard.stream().findFirst().map(it -> Complaint.of(it, facts));
    }

    private Optional<Complaint> held(String where, Object key) {
        var held = one(where, key);
        held.ifPresent(JdbcComplaints::know);
        return held;
    }

    private static void know(Complaint held) {
        OneGo.know(held.heard().id(), held);
        OneGo.know(held.heard().number(), held);
    }

    private static Optional<Complaint> known(Object key) {
        return OneGo.find(key, Complaint.class);
    }

    /// Two statements: what happened while waiting for the lock is seen only by the second.
    private Optional<Complaint> one(String where, Object key) {
        return jdbc.sql(HEARD + where)
                .param("key", key)
                .query(this::heard)
                .optional()
                .map(heard -> known(heard.id()).orElseGet(() -> Complaint.of(heard, facts(heard.id()))));
    }

    /// By a plain key, because with a list of keys the server plans the whole view again each time.
    private List<Told> facts(ComplaintId complaint) {
        return jdbc.sql(FACTS + "where complaint = :id order by id")
                .param("id", complaint.value())
                .query((row, _) -> told(row))
                .list();
    }

    @Override
    public List<Complaint> all(Collection<ComplaintId> ids) {
        var facts = facts(ids);
        return jdbc.sql(HEARD + "where id = any(:ids) order by id").param("ids", keys(ids)).query(this::heard).stream()
                .map(heard -> Complaint.of(heard, facts.getOrDefault(heard.id(), List.of())))
                .toList();
    }

    private Map<ComplaintId, List<Told>> facts(Collection<ComplaintId> ids) {
        record Row(ComplaintId complaint, Told told) {}
        return jdbc
                .sql(FACTS + "where complaint = any(:ids) order by id")
                .param("ids", keys(ids))
                .query((row, _) -> new Row(new ComplaintId(row.getLong("complaint")), told(row)))
                .stream()
                .collect(Collectors.groupingBy(Row::complaint, Collectors.mapping(Row::told, Collectors.toList())));
    }

    private Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getLong("id"),
                Actor.parse(row.getString("acted_by")),
                instant(row, "acted_at"),
                json.read(row.getString("kind"), row.getString("data")));
    }

    @Override
    public Optional<ComplaintNumber> findTakenOver(String body, String reference) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:body || complaint.reference_key(:reference), 16))")
                .param("body", body)
                .param("reference", reference)
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                        select number from complaint.taken_over t join complaint.complaint c on c.id = t.complaint
                        where t.body = :body and complaint.reference_key(t.reference) = complaint.reference_key(:reference)
                        order by t.id limit 1
                        """)
                .param("body", body)
                .param("reference", reference)
                .query((row, _) -> new ComplaintNumber(row.getString("number")))
                .optional();
    }

    @Override
    public String tokenSalt(ComplaintId id) {
        return jdbc.sql("select token_salt from complaint.complaint where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Override
    public List<ComplaintId> answeredBefore(Instant moment, int limit) {
        return jdbc.sql("""
                        select complaint from complaint.queue
                        where standing = 'ANSWERED' and answered_at <= :moment and not disputed
                        order by answered_at limit :limit
                        """)
                .param("moment", time(moment))
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    @Override
    public List<ComplaintId> countedBefore(CalendarVersion version, int limit) {
        return jdbc.sql("""
                        select complaint from complaint.queue
                        where due_at is not null and counted_with < :version
                        order by counted_with limit :limit
                        """)
                .param("version", version.value())
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    static Long[] keys(Collection<ComplaintId> ids) {
        return ids.stream().map(ComplaintId::value).toArray(Long[]::new);
    }

    private Heard heard(ResultSet row, int at) throws SQLException {
        return heard(row);
    }

    static Heard heard(ResultSet row) throws SQLException {
        return new Heard(
                new ComplaintId(row.getLong("id")),
                new ComplaintNumber(row.getString("number")),
                row.getString("channel"),
                row.getString("words"),
                row.getString("happened"),
                row.getString("expected"),
                row.getString("wished"),
                row.getString("order_number"),
                findLong(row, "customer", CustomerId::new),
                Language.valueOf(row.getString("language")),
                new StaffId(row.getLong("owner")),
                new TeamId(row.getLong("team")),
                Actor.parse(row.getString("received_by")),
                instant(row, "received_at"));
    }

    private static @Nullable Long customer(@Nullable CustomerId customer) {
        return customer == null ? null : customer.value();
    }
}
