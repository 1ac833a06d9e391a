package io.willowleaf.customer.jdbc;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.customer.LoyaltyRung;
import io.willowleaf.customer.domain.Contact;
import io.willowleaf.customer.domain.ContactKind;
import io.willowleaf.customer.domain.Customer;
import io.willowleaf.customer.domain.Customers;
import io.willowleaf.kernel.Actor;
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
import org.jspecify.annotations.Nullable;
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

    private final JdbcClient jdbc;

    JdbcCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(Collection<BlindMark> marks) {
        jdbc.sql("""
                        select count(pg_advisory_xact_lock(hashtextextended(mark, 0)))
                        from (select unnest(:marks::text[]) as mark order by 1) marks
                        """).param("marks", texts(marks)).query(Long.class).single();
    }

    @Override
    public List<Customer> sharing(Collection<BlindMark> marks) {
        return jdbc.sql(WHOLE + """
                                where c.id in (select customer from customer.contact where whole = any (:marks))
                                order by c.id
                                limit 50
                                """)
                .param("marks", texts(marks))
                .query((row, _) -> customer(row))
                .list();
    }

    @Override
    public CustomerId add(String name, CustomerKind kind, List<Contact> contacts, Actor by, Instant now) {
        var id = with(jdbc.sql("""
                                with added as (
                                    insert into customer.customer (name, kind, known_since, known_by)
                                    values (:name, :customerKind, :at, :by) returning id),
                                reached as (
                                    insert into customer.contact (customer, kind, sealed, whole, ending, told_at)
                                    select added.id, given.kind, given.sealed, given.whole, given.ending, :at
                                    from added, unnest(:kinds::text[], :sealed::text[], :wholes::text[], :endings::text[])
                                        as given (kind, sealed, whole, ending))
                                select id from added
                                """), contacts)
                .param("name", name)
                .param("customerKind", kind.name())
                .param("by", by.toString())
                .param("at", timestamp(now))
                .query(Long.class)
                .single();
        return new CustomerId(id);
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
