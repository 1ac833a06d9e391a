package io.willowleaf.customer.desk;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.Introduction;
import io.willowleaf.customer.NotPossible;
import io.willowleaf.customer.domain.Contact;
import io.willowleaf.customer.domain.ContactKind;
import io.willowleaf.customer.domain.Customers;
import io.willowleaf.customer.domain.Meeting;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.privacy.desk.Vault;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Recognises those who come to a door, all who come at the same moment together.
@Component
class Greeter {

    private static final int LONGEST_NAME = 100;

    private final Customers customers;
    private final Vault vault;
    private final InstantSource clock;

    private record Guest(String name, List<Contact> contacts, Introduction said) {

        boolean isAnybody() {
            return !name.isEmpty() || !contacts.isEmpty();
        }
    }

    Greeter(Customers customers, Vault vault, InstantSource clock) {
        this.customers = customers;
        this.vault = vault;
        this.clock = clock;
    }

    /// What the meeting with somebody came to.
    enum Welcome {
        NEW,
        LEARNT,
        KNOWN
    }

    List<@Nullable CustomerId> greet(List<Introduction> introductions) {
        var guests = introductions.stream().map(this::guest).toList();
        var meeting = meeting(guests);
        var who = new ArrayList<@Nullable CustomerId>();
        guests.forEach(guest -> who.add(greet(guest, meeting)));
        write(meeting);
        return who;
    }

    /// The same, answering what each taught us.
    List<Welcome> welcome(List<Introduction> introductions) {
        var guests = introductions.stream().map(this::guest).toList();
        var meeting = meeting(guests);
        var welcomes = guests.stream().map(guest -> welcome(guest, meeting)).toList();
        write(meeting);
        return welcomes;
    }

    /// What they would teach us, without anybody being remembered.
    List<Welcome> imagine(List<Introduction> introductions) {
        var guests = introductions.stream().map(this::guest).toList();
        var meeting = meeting(guests);
        return guests.stream().map(guest -> welcome(guest, meeting)).toList();
    }

    private static Welcome welcome(Guest guest, Meeting meeting) {
        var newcomers = meeting.newcomers().size();
        var lessons = meeting.lessons().size();
        greet(guest, meeting);
        return meeting.newcomers().size() > newcomers
                ? Welcome.NEW
                : meeting.lessons().size() > lessons ? Welcome.LEARNT : Welcome.KNOWN;
    }

    private static @Nullable CustomerId greet(Guest guest, Meeting meeting) {
        return meeting.greet(
                guest.name(),
                guest.contacts(),
                guest.said().kind(),
                guest.said().heardBy());
    }

    private void write(Meeting meeting) {
        var now = clock.instant();
        if (!meeting.newcomers().isEmpty()) {
            customers.add(meeting.newcomers());
        }
        meeting.lessons().forEach(lesson -> customers.learn(lesson.id(), lesson.name(), lesson.contacts(), now));
    }

    private Meeting meeting(List<Guest> guests) {
        var marks = guests.stream()
                .flatMap(guest -> guest.contacts().stream())
                .map(Contact::whole)
                .distinct()
                .toList();
        var coming = (int) guests.stream().filter(Guest::isAnybody).count();
        if (coming == 0) {
            return new Meeting(List.of(), List.of(), clock.instant());
        }
        var met = customers.meet(marks, coming);
        return new Meeting(met.sharing(), met.fresh(), clock.instant());
    }

    private Guest guest(Introduction said) {
        return new Guest(cleanName(said.name()), contacts(said.phone(), said.mail()), said);
    }

    private List<Contact> contacts(@Nullable String phone, @Nullable String mail) {
        var contacts = new ArrayList<Contact>();
        if (phone != null && !phone.isBlank()) {
            var number = Contacts.findPhone(phone).orElseThrow(() -> new NotPossible("privacy.problem.phone"));
            contacts.add(new Contact(
                    ContactKind.PHONE,
                    vault.encrypt(number.digits()),
                    vault.mark(number),
                    vault.markOfEnding(number.lastFour())));
        }
        if (mail != null && !mail.isBlank()) {
            var address = Contacts.findMail(mail).orElseThrow(() -> new NotPossible("privacy.problem.mail"));
            contacts.add(new Contact(ContactKind.MAIL, vault.encrypt(address.text()), vault.mark(address), null));
        }
        return contacts;
    }

    private static String cleanName(@Nullable String name) {
        if (name == null) {
            return "";
        }
        var clean = Sensitive.seal(Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip());
        return clean.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
