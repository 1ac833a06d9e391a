package io.willowleaf.customer.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides whether somebody is a customer we know. A whole telephone number or mail address must agree, and the name
/// must not speak against it: a family may share a number, and its members must not see each other's complaints.
public final class Recognition {

    private Recognition() {}

    /// Of those who share a contact: whoever bears the same name, with the most contacts in common; else the only one
    /// of whom either name is unknown.
    public static Optional<Customer> findAmong(List<Customer> sharing, String name, List<Contact> contacts) {
        var same = sharing.stream()
                .filter(customer -> plain(customer.name()).equals(plain(name)))
                .max(Comparator.<Customer>comparingInt(customer -> inCommon(customer, contacts))
                        .thenComparingLong(customer -> -customer.id().value()));
        if (same.isPresent()) {
            return same;
        }
        return sharing.size() == 1
                        && (name.isBlank() || sharing.getFirst().name().isBlank())
                ? Optional.of(sharing.getFirst())
                : Optional.empty();
    }

    private static int inCommon(Customer customer, List<Contact> contacts) {
        return (int) contacts.stream().filter(contact -> has(customer, contact)).count();
    }

    public static boolean has(Customer customer, Contact contact) {
        return customer.contacts().stream().anyMatch(known -> known.whole().equals(contact.whole()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceFirst("(고객님?|님|씨)$", "")
                .toLowerCase(Locale.ROOT);
    }
}
