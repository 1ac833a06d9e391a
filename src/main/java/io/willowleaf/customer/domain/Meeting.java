package io.willowleaf.customer.domain;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.kernel.Actor;
import io.willowleaf.privacy.BlindMark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// People who come at the same moment, each recognised among those we know and those who came just before.
public final class Meeting {

    private final Map<BlindMark, List<Customer>> byMark = new HashMap<>();
    private final Iterator<CustomerId> fresh;
    private final Instant now;
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();

    /// Somebody we did not know.
    public record Newcomer(Customer customer, Actor knownBy) {}

    /// What somebody we know told us anew; a name only if we had none.
    public record Lesson(CustomerId id, String name, List<Contact> contacts) {}

    /// @param known everybody who shares a contact with one of those who come
    /// @param fresh an id for each of those who come
    public Meeting(Collection<Customer> known, List<CustomerId> fresh, Instant now) {
        this.fresh = fresh.iterator();
        this.now = now;
        known.forEach(this::remember);
    }

    /// Nobody when neither name nor contact was left.
    public @Nullable CustomerId greet(String name, List<Contact> contacts, CustomerKind kind, Actor by) {
        if (contacts.isEmpty() && name.isEmpty()) {
            return null;
        }
        var known = Recognition.findAmong(sharing(contacts), name, contacts);
        return known.isPresent() ? learn(known.get(), name, contacts) : welcome(name, contacts, kind, by);
    }

    public List<Newcomer> newcomers() {
        return newcomers;
    }

    public List<Lesson> lessons() {
        return lessons;
    }

    private CustomerId welcome(String name, List<Contact> contacts, CustomerKind kind, Actor by) {
        var customer = new Customer(fresh.next(), name, kind, contacts, null, now);
        newcomers.add(new Newcomer(customer, by));
        remember(customer);
        return customer.id();
    }

    private CustomerId learn(Customer customer, String name, List<Contact> contacts) {
        var news = contacts.stream()
                .filter(contact -> !Recognition.has(customer, contact))
                .toList();
        var named = customer.name().isEmpty() && !name.isEmpty();
        if (!news.isEmpty() || named) {
            lessons.add(new Lesson(customer.id(), name, news));
            var all = new ArrayList<>(news);
            all.addAll(customer.contacts());
            remember(new Customer(
                    customer.id(),
                    named ? name : customer.name(),
                    customer.kind(),
                    all,
                    customer.rung(),
                    customer.knownSince()));
        }
        return customer.id();
    }

    private void remember(Customer customer) {
        for (var contact : customer.contacts()) {
            var sharing = byMark.computeIfAbsent(contact.whole(), _ -> new ArrayList<>());
            sharing.removeIf(other -> other.id().equals(customer.id()));
            sharing.add(customer);
        }
    }

    private List<Customer> sharing(List<Contact> contacts) {
        var all = new LinkedHashSet<Customer>();
        for (var contact : contacts) {
            all.addAll(Objects.requireNonNullElse(byMark.get(contact.whole()), List.of()));
        }
        return List.copyOf(all);
    }
}
