package io.willowleaf.customer.jdbc;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.customer.LoyaltyRung;
import io.willowleaf.customer.domain.Contact;
import io.willowleaf.customer.domain.ContactKind;
import io.willowleaf.customer.domain.Customer;
import io.willowleaf.customer.domain.Customers;
import io.willowleaf.customer.domain.Meeting.Newcomer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.database.OneTrip;
import io.willowleaf.privacy.BlindMark;
import io.willowleaf.privacy.Sealed;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomers implements Customers {

    /// One row a customer, contacts as arrays of equal length.
    private static final String WHOLE = """
            select c.id, c.name, c.kind, c.known_since,
                   (select r.rung from customer.rung r where r.customer = c.id order by r.id desc limit 1) as rung,
                   k.kinds, k.sealed, k.wholes, k.endings
            from customer.customer c
            left join lateral (
                select array_agg(k.kind order by k.id desc) as kinds, array_agg(k.sealed order by k.id desc) as sealed,
                       array_agg(k.whole order by k.id desc) as wholes, array_agg(k.ending order by k.id desc) as endings
                from customer.contact k where k.customer = c.id) k on true
            """;

    private static final String SHARING = WHOLE + """
            where c.id in (
                select shared.customer
                from unnest(:marks::text[]) mark, lateral (
                    select customer from customer.contact where whole = mark order by id limit 50) shared)
            order by c.id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations questions;

    JdbcCustomers(JdbcClient jdbc, NamedParameterJdbcOperations questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    /// Whoever waited for another sees them in the second statement.
    @Override
    public Met meet(Collection<BlindMark> marks, int coming) {
        var trip = new OneTrip(questions).param("marks", texts(marks)).param("coming", coming);
        trip.ask("""
                select count(pg_advisory_xact_lock(hashtextextended(mark, 0)))
                from (select unnest(:marks::text[]) as mark order by 1) marks
                """, (row, _) -> row.getLong(1));
        var sharing = trip.ask(SHARING, (row, _) -> customer(row));
        var fresh = trip.ask("""
                select nextval(pg_get_serial_sequence('customer.customer', 'id')) from generate_series(1, :coming)
                """, (row, _) -> new CustomerId(row.getLong(1)));
        trip.go();
        return new Met(sharing, fresh);
    }

    @Override
    public List<Customer> sharing(Collection<BlindMark> marks) {
        return jdbc.sql(SHARING)
                .param("marks", texts(marks))
                .query((row, _) -> customer(row))
                .list();
    }

    @Override
    public void add(List<Newcomer> newcomers) {
        var contacts = newcomers.stream()
                .flatMap(newcomer ->
                        newcomer.customer().contacts().stream().map(contact -> new Line(newcomer.customer(), contact)))
                .toList();
        with(jdbc.sql("""
                        with added as (
                            insert into customer.customer (id, name, kind, known_since, known_by) overriding system value
                            select id, name, kind, known_since, known_by
                            from unnest(:ids::bigint[], :names::text[], :customerKinds::text[], :since::timestamptz[],
                                :by::text[]) as given (id, name, kind, known_since, known_by))
                        insert into customer.contact (customer, kind, sealed, whole, ending, told_at)
                        select customer, kind, sealed, whole, ending, told_at
                        from unnest(:customers::bigint[], :kinds::text[], :sealed::text[], :wholes::text[], :endings::text[],
                            :told::timestamptz[]) with ordinality
                            as given (customer, kind, sealed, whole, ending, told_at, place)
                        order by place
                        """), contacts.stream().map(Line::contact).toList())
                .param("ids", all(newcomers, one -> one.customer().id().value(), Long[]::new))
                .param("names", all(newcomers, one -> one.customer().name(), String[]::new))
                .param(
                        "customerKinds",
                        all(newcomers, one -> one.customer().kind().name(), String[]::new))
                .param(
                        "since",
                        all(newcomers, one -> one.customer().knownSince().toString(), String[]::new))
                .param("by", all(newcomers, one -> one.knownBy().toString(), String[]::new))
                .param("customers", all(contacts, line -> line.of().id().value(), Long[]::new))
                .param("told", all(contacts, line -> line.of().knownSince().toString(), String[]::new))
                .update();
    }

    private record Line(Customer of, Contact contact) {}

    private static <T, R> R[] all(List<T> each, Function<T, R> what, IntFunction<R[]> as) {
        return each.stream().map(what).toArray(as);
    }

    @Override
    public void learn(CustomerId id, String name, List<Contact> contacts, Instant now) {
        with(jdbc.sql("""
                                with named as (
                                    update customer.customer set name = :name where id = :id and name = '' and :name <> '')
                                insert into customer.contact (customer, kind, sealed, whole, ending, told_at)
                                select :id, given.kind, given.sealed, given.whole, given.ending, :at
                                from unnest(:kinds::text[], :sealed::text[], :wholes::text[], :endings::text[])
                                    as given (kind, sealed, whole, ending)
                                on conflict (customer, whole) do nothing
                                """), contacts)
                .param("id", id.value())
                .param("name", name)
                .param("at", timestamp(now))
                .update();
    }

    @Override
    public List<Customer> all(Collection<CustomerId> ids) {
        return jdbc.sql(WHOLE + "where c.id = any (:ids)")
                .param("ids", ids.stream().map(CustomerId::value).toArray(Long[]::new))
                .query((row, _) -> customer(row))
                .list();
    }

    @Override
    public List<Named> named(Collection<CustomerId> ids) {
        return jdbc.sql("select id, name, kind from customer.customer where id = any (:ids)")
                .param("ids", ids.stream().map(CustomerId::value).toArray(Long[]::new))
                .query((row, _) -> new Named(
                        new CustomerId(row.getLong("id")),
                        row.getString("name"),
                        CustomerKind.valueOf(row.getString("kind"))))
                .list();
    }

    @Override
    public List<Customer> withEnding(BlindMark ending, int limit) {
        return jdbc.sql(WHOLE + """
                                where c.id in (
                                    select customer from customer.contact where ending = :ending order by id desc limit :limit)
                                order by c.name, c.id
                                """)
                .param("ending", ending.text())
                .param("limit", limit)
                .query((row, _) -> customer(row))
                .list();
    }

    @Override
    public List<Customer> page(String beginning, @Nullable Place after, int limit) {
        var from = after == null ? new Place("", new CustomerId(0)) : after;
        return jdbc.sql(WHOLE + """
                                where (c.name, c.id) > (:name, :id) and (:like = '%' or c.name collate "C" like :like)
                                order by c.name, c.id
                                limit :limit
                                """)
                .param("name", from.name())
                .param("id", from.id().value())
                .param("like", escaped(beginning) + "%")
                .param("limit", limit)
                .query((row, _) -> customer(row))
                .list();
    }

    @Override
    public void place(CustomerId id, LoyaltyRung rung, String rule, Actor by, Instant now) {
        jdbc.sql("""
                        insert into customer.rung (customer, rung, rule, placed_by, placed_at)
                        values (:id, :rung, :rule, :by, :at)
                        """)
                .param("id", id.value())
                .param("rung", rung.name())
                .param("rule", rule)
                .param("by", by.toString())
                .param("at", timestamp(now))
                .update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, List<Contact> contacts) {
        return statement
                .param(
                        "kinds",
                        contacts.stream().map(contact -> contact.kind().name()).toArray(String[]::new))
                .param(
                        "sealed",
                        contacts.stream()
                                .map(contact -> contact.sealed().text())
                                .toArray(String[]::new))
                .param(
                        "wholes",
                        contacts.stream().map(contact -> contact.whole().text()).toArray(String[]::new))
                .param("endings", contacts.stream().map(JdbcCustomers::ending).toArray(String[]::new));
    }

    private static @Nullable String ending(Contact contact) {
        return contact.ending() == null ? null : contact.ending().text();
    }

    private static String[] texts(Collection<BlindMark> marks) {
        return marks.stream().map(BlindMark::text).toArray(String[]::new);
    }

    private static String escaped(String beginning) {
        return beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Customer customer(ResultSet row) throws SQLException {
        var rung = row.getString("rung");
        return new Customer(
                new CustomerId(row.getLong("id")),
                row.getString("name"),
                CustomerKind.valueOf(row.getString("kind")),
                contacts(row),
                rung == null ? null : LoyaltyRung.valueOf(rung),
                row.getObject("known_since", OffsetDateTime.class).toInstant());
    }

    private static List<Contact> contacts(ResultSet row) throws SQLException {
        var kinds = strings(row.getArray("kinds"));
        var sealed = strings(row.getArray("sealed"));
        var wholes = strings(row.getArray("wholes"));
        var endings = strings(row.getArray("endings"));
        var contacts = new ArrayList<Contact>();
        for (var i = 0; i < kinds.length; i++) {
            contacts.add(new Contact(
                    ContactKind.valueOf(kinds[i]),
                    new Sealed(sealed[i]),
                    new BlindMark(wholes[i]),
                    endings[i] == null ? null : new BlindMark(endings[i])));
        }
        return contacts;
    }

    private static String[] strings(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
