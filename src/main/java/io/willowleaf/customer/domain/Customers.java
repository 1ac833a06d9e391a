package io.willowleaf.customer.domain;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.customer.LoyaltyRung;
import io.willowleaf.customer.domain.Meeting.Newcomer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.privacy.BlindMark;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everybody who ever spoke to us and said who they are.
public interface Customers {

    /// Those who share one of these contacts, and as many ids for people not known yet. Makes two who bring the same
    /// contact at the same moment wait for each other.
    Met meet(Collection<BlindMark> marks, int coming);

    List<Customer> sharing(Collection<BlindMark> marks);

    void add(List<Newcomer> newcomers);

    void learn(CustomerId id, String name, List<Contact> contacts, Instant now);

    List<Customer> all(Collection<CustomerId> ids);

    List<Named> named(Collection<CustomerId> ids);

    record Met(List<Customer> sharing, List<CustomerId> fresh) {}

    /// What somebody is called.
    record Named(CustomerId id, String name, CustomerKind kind) {}

    List<Customer> withEnding(BlindMark ending, int limit);

    /// In order of name, then id, after the given place; only names that begin with `beginning`.
    List<Customer> page(String beginning, @Nullable Place after, int limit);

    void place(CustomerId id, LoyaltyRung rung, String rule, Actor by, Instant now);

    /// Where a list stopped.
    record Place(String name, CustomerId id) {}
}
