package io.willowleaf.customer.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.customer.Acquaintance;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.customer.Introduction;
import io.willowleaf.customer.LoyaltyRung;
import io.willowleaf.customer.Reached;
import io.willowleaf.customer.domain.Contact;
import io.willowleaf.customer.domain.ContactKind;
import io.willowleaf.customer.domain.Customer;
import io.willowleaf.customer.domain.Customers;
import io.willowleaf.customer.domain.Customers.Place;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.Phone;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.privacy.desk.Masking;
import io.willowleaf.privacy.desk.UnmaskDesk;
import io.willowleaf.privacy.desk.Vault;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Recognises who speaks to us, and shows as much of them as a viewer may see.
@Service
@Transactional
public class CustomerDesk {

    private static final int MOST_WITH_ENDING = 50;
    private static final int MOST_SHARING = 5;

    private final Customers customers;
    private final Greeter greeter;
    private final Vault vault;
    private final UnmaskDesk unmasking;
    private final AuditDesk audit;
    private final ObjectProvider<Acquaintance> acquaintances;
    private final InstantSource clock;

    CustomerDesk(
            Customers customers,
            Greeter greeter,
            Vault vault,
            UnmaskDesk unmasking,
            AuditDesk audit,
            ObjectProvider<Acquaintance> acquaintances,
            InstantSource clock) {
        this.customers = customers;
        this.greeter = greeter;
        this.vault = vault;
        this.unmasking = unmasking;
        this.audit = audit;
        this.acquaintances = acquaintances;
        this.clock = clock;
    }

    /// Finds the person by a whole number or address, or remembers a new one; nobody when neither name nor contact was
    /// left. Doors check numbers and addresses first (`Contacts`); one that cannot be right is refused here.
    public @Nullable CustomerId recognise(
            @Nullable String name, @Nullable String phone, @Nullable String mail, Actor by) {
        return recognise(name, phone, mail, CustomerKind.PERSON, by);
    }

    public @Nullable CustomerId recognise(
            @Nullable String name, @Nullable String phone, @Nullable String mail, CustomerKind kind, Actor by) {
        return recognise(List.of(new Introduction(name, phone, mail, kind, by))).getFirst();
    }

    /// Those who come at the same moment, in this order.
    public List<@Nullable CustomerId> recognise(List<Introduction> introductions) {
        return greeter.greet(introductions);
    }

    @Transactional(readOnly = true)
    public Map<CustomerId, CustomerCard> cards(Collection<CustomerId> ids, Viewer viewer) {
        return customers.all(ids).stream()
                .map(customer -> card(customer, viewer))
                .collect(Collectors.toMap(CustomerCard::id, Function.identity()));
    }

    /// Only what they are called, as this viewer may see it.
    @Transactional(readOnly = true)
    public Map<CustomerId, String> names(Collection<CustomerId> ids, Viewer viewer) {
        return customers.named(ids).stream()
                .collect(Collectors.toMap(Customers.Named::id, each -> shown(each.name(), each.kind(), viewer)));
    }

    private static String shown(String name, CustomerKind kind, Viewer viewer) {
        return viewer.masked() && kind == CustomerKind.PERSON ? Masking.ofName(name) : name;
    }

    /// For a page about this one customer; seeing a name in full is remembered.
    public CustomerCard card(CustomerId id, Viewer viewer) {
        demandReading(viewer);
        var card = card(hold(id), viewer);
        if (!viewer.masked()) {
            audit.read(viewer.actor(), id.subject());
        }
        return card;
    }

    /// Those whose number ends in these four digits.
    @Transactional(readOnly = true)
    public List<CustomerCard> findByPhoneEnding(String lastFour, Viewer viewer) {
        demandReading(viewer);
        return lastFour.matches("\\d{4}")
                ? cards(customers.withEnding(vault.markOfEnding(lastFour), MOST_WITH_ENDING), viewer)
                : List.of();
    }

    /// By a whole number or address, the last four digits of a number, or the beginning of a name.
    @Transactional(readOnly = true)
    public List<CustomerCard> search(String words, @Nullable CustomerId after, int limit, Viewer viewer) {
        var asked = words.strip();
        if (asked.matches("\\d{4}")) {
            return findByPhoneEnding(asked, viewer);
        }
        var mark = Contacts.findPhone(asked)
                .map(vault::mark)
                .or(() -> Contacts.findMail(asked).map(vault::mark));
        if (mark.isPresent()) {
            demandReading(viewer);
            return cards(customers.sharing(List.of(mark.get())), viewer);
        }
        return list(asked, after, limit, viewer);
    }

    /// In order of name, only those whose name begins so; after the last one of the page before.
    @Transactional(readOnly = true)
    public List<CustomerCard> list(String beginning, @Nullable CustomerId after, int limit, Viewer viewer) {
        demandReading(viewer);
        var place = after == null
                ? null
                : customers.all(List.of(after)).stream()
                        .findFirst()
                        .map(last -> new Place(last.name(), last.id()))
                        .orElse(null);
        return cards(
                customers.page(Normalizer.normalize(beginning.strip(), Normalizer.Form.NFC), place, limit), viewer);
    }

    @Transactional(readOnly = true)
    public boolean mayReveal(CustomerId id, Viewer viewer) {
        return reaches(viewer, Permission.PII_UNMASK, id);
    }

    /// Every number and address in full, for a reason that is remembered.
    public Reached reveal(CustomerId id, String reason, Viewer viewer) {
        var customer = hold(id);
        unmasking.unmask(viewer, id.subject(), reaches(viewer, Permission.PII_UNMASK, id), reason);
        return reached(customer);
    }

    /// Every number and address of many in full, for whoever may take them out of the house; they remember who they
    /// are.
    @Transactional(readOnly = true)
    public Map<CustomerId, Reached> reached(Collection<CustomerId> ids, Viewer viewer) {
        if (!viewer.may(Permission.EXPORT_PII, Manner.WRITE)) {
            throw new NotFound();
        }
        return customers.all(ids).stream()
                .map(this::reached)
                .collect(Collectors.toMap(Reached::id, Function.identity()));
    }

    private Reached reached(Customer customer) {
        return new Reached(
                customer.id(),
                customer.name(),
                opened(customer, ContactKind.PHONE, this::shownPhone),
                opened(customer, ContactKind.MAIL, Function.identity()));
    }

    /// Where to write to the customer, for letters the program itself sends; nowhere for a customer we no longer know.
    /// Never to be shown.
    @Transactional(readOnly = true)
    public Optional<String> findMailAddress(CustomerId id) {
        return customers.all(List.of(id)).stream()
                .flatMap(customer -> opened(customer, ContactKind.MAIL, Function.identity()).stream())
                .findFirst();
    }

    /// The same for many; those without an address are left out.
    @Transactional(readOnly = true)
    public Map<CustomerId, String> mailAddresses(Collection<CustomerId> ids) {
        var addresses = new HashMap<CustomerId, String>();
        for (var customer : ids.isEmpty() ? List.<Customer>of() : customers.all(ids)) {
            opened(customer, ContactKind.MAIL, Function.identity()).stream()
                    .findFirst()
                    .ifPresent(address -> addresses.put(customer.id(), address));
        }
        return addresses;
    }

    /// The name to address the customer by, empty when it was never told. Never to be shown to staff unmasked.
    @Transactional(readOnly = true)
    public String nameOf(CustomerId id) {
        return hold(id).name();
    }

    /// Everybody who may be the same person: those who gave the same telephone number, the customer included.
    @Transactional(readOnly = true)
    public List<CustomerId> samePhone(CustomerId id) {
        var phones = customers.all(List.of(id)).stream()
                .flatMap(customer -> customer.contacts().stream())
                .filter(contact -> contact.kind() == ContactKind.PHONE)
                .map(Contact::whole)
                .toList();
        var sharing = phones.isEmpty() ? List.<Customer>of() : customers.sharing(phones);
        return Stream.concat(Stream.of(id), sharing.stream().map(Customer::id))
                .distinct()
                .limit(MOST_SHARING)
                .toList();
    }

    /// A move on the loyalty ladder, and the rule it followed.
    public void place(CustomerId id, LoyaltyRung rung, String rule, Actor by) {
        customers.place(hold(id).id(), rung, rule, by, clock.instant());
    }

    private Customer hold(CustomerId id) {
        return customers.all(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private boolean reaches(Viewer viewer, Permission permission, CustomerId id) {
        return viewer.reach(permission) == Reach.ALL
                || acquaintances.stream().anyMatch(acquaintance -> acquaintance.reaches(viewer, permission, id));
    }

    private List<CustomerCard> cards(List<Customer> found, Viewer viewer) {
        return found.stream().map(customer -> card(customer, viewer)).toList();
    }

    private CustomerCard card(Customer customer, Viewer viewer) {
        return new CustomerCard(
                customer.id(),
                shown(customer.name(), customer.kind(), viewer),
                customer.kind(),
                first(opened(customer, ContactKind.PHONE, digits -> Masking.of(new Phone(digits)))),
                first(opened(customer, ContactKind.MAIL, text -> Masking.of(new MailAddress(text)))),
                customer.rung(),
                customer.knownSince());
    }

    private List<String> opened(Customer customer, ContactKind kind, Function<String, String> as) {
        return customer.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(contact -> as.apply(vault.decrypt(contact.sealed())))
                .toList();
    }

    private String shownPhone(String digits) {
        return Contacts.shown(new Phone(digits));
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static void demandReading(Viewer viewer) {
        if (!viewer.may(Permission.CASE_READ)) {
            throw new NotFound();
        }
    }
}
