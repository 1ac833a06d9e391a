package io.willowleaf.intake.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.intake.mail.ReceivedMail;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.notification.SentLetter;
import io.willowleaf.notification.desk.AnswerDesk;
import io.willowleaf.privacy.MailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells which complaint a mail answers. Only what the reader of our letter alone can know proves it, and only together
/// with the address the letter went to; names, copies, numbers in subjects and guessed ids prove nothing.
@Component
class Answers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9])(C-\\d{4}-\\d{6,12})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_SENDERS = 5;

    private final AnswerDesk letters;
    private final TrackingDesk tracking;
    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final String us;

    Answers(AnswerDesk letters, TrackingDesk tracking, CustomerDesk customers, PeopleDesk people, Settings settings) {
        this.letters = letters;
        this.tracking = tracking;
        this.customers = customers;
        this.people = people;
        this.us = MailStory.address(settings.mail().from().replaceAll("^.*<|>.*$", ""));
    }

    /// The private token of the complaint its own customer adds to.
    Optional<String> findProven(ReceivedMail mail) {
        var sender = MailStory.sender(mail).map(MailAddress::text).orElse("");
        return findLetter(mail)
                .filter(letter -> letter.to().equalsIgnoreCase(sender))
                .map(SentLetter::about)
                .or(() -> letters.findAbout(mail.recipients(), sender))
                .map(ComplaintNumber::new)
                .flatMap(tracking::findToken)
                .filter(token -> tracking.find(token)
                        .filter(complaint -> mayAdd(complaint, sender))
                        .isPresent());
    }

    private Optional<SentLetter> findLetter(ReceivedMail mail) {
        return letters.findLetter(mail.answers()).filter(letter -> letter.about() != null);
    }

    private boolean mayAdd(TrackedComplaint complaint, String sender) {
        var customer = complaint.heard().customer();
        return customer != null
                && complaint.possible().contains(Verb.ADD_WORDS)
                && customers.findMailAddress(customer).filter(sender::equals).isPresent();
    }

    /// The complaint it may belong to, though nothing proves it.
    Optional<ComplaintNumber> findHint(ReceivedMail mail) {
        return Stream.concat(
                        findLetter(mail).map(SentLetter::about).stream(),
                        Stream.concat(Stream.of(mail.subject()), mail.recipients().stream())
                                .flatMap(text -> NUMBER.matcher(text).results().map(found -> found.group(1)))
                                .limit(MOST_SENDERS))
                .map(number -> new ComplaintNumber(number.toUpperCase(Locale.ROOT)))
                .filter(number -> tracking.findToken(number).isPresent())
                .findFirst();
    }

    /// Whether it says to come from one of us or from our own mailbox, which anybody can say.
    boolean saysToBeOneOfUs(ReceivedMail mail) {
        return mail.senders().stream()
                .limit(MOST_SENDERS)
                .map(MailStory::address)
                .anyMatch(address -> (address.equals(us) && !us.isEmpty())
                        || people.findByEmail(address).isPresent());
    }

    /// Whether it is a letter of ours that came back as it was.
    boolean isOurs(ReceivedMail mail) {
        return letters.findLetter(List.of(mail.messageId())).isPresent();
    }
}
