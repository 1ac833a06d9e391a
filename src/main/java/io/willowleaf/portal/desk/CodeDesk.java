package io.willowleaf.portal.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.portal.domain.Codes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a customer in who has the receipt number and reads what we send to them. Says the same to everybody, whether
/// there is such a complaint or not.
@Service
@Transactional
public class CodeDesk {

    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /// From one address in an hour. Offices and mobile networks share one among many people.
    public static final int MOST_IN_AN_HOUR = 30;

    private static final int MOST_CODES = 4;
    private static final int MOST_MISSES = 5;
    private static final int CODES = 1_000_000;
    private static final String ASKED = "ask";
    private static final String TYPED = "type";

    private final SecureRandom random = new SecureRandom();
    private final TrackingDesk tracking;
    private final CustomerDesk customers;
    private final NotificationDesk notification;
    private final AuditDesk audit;
    private final Codes codes;
    private final Marks marks;
    private final Words words;
    private final InstantSource clock;

    CodeDesk(
            TrackingDesk tracking,
            CustomerDesk customers,
            NotificationDesk notification,
            AuditDesk audit,
            Codes codes,
            Marks marks,
            Words words,
            InstantSource clock) {
        this.tracking = tracking;
        this.customers = customers;
        this.notification = notification;
        this.audit = audit;
        this.codes = codes;
        this.marks = marks;
        this.words = words;
        this.clock = clock;
    }

    /// False when too much came from there in the last hour.
    @Transactional(readOnly = true)
    public boolean admits(String address) {
        var since = clock.instant().minus(Duration.ofHours(1));
        var from = marks.of(address);
        return codes.knocksFrom(ASKED, from, since) + codes.knocksFrom(TYPED, from, since) < MOST_IN_AN_HOUR;
    }

    /// Sends a code to whoever left an address with this complaint, if there is one; nobody is told which.
    public void ask(String written, String address) {
        var now = clock.instant();
        var number = number(written);
        var about = marks.of(number.value());
        var often = codes.knocksAbout(ASKED, about, now.minus(Duration.ofHours(1))) >= MOST_CODES;
        codes.knock(ASKED, about, marks.of(address), now);
        if (!often) {
            find(number).ifPresent(complaint -> send(complaint, now));
        }
    }

    /// The private token, once for each code; nothing when the code is wrong, used, too old or mistyped too often.
    public Optional<String> open(String written, String code, String address) {
        var now = clock.instant();
        var number = number(written);
        codes.knock(TYPED, marks.of(number.value()), marks.of(address), now);
        var complaint = find(number).map(found -> found.heard().id());
        complaint.ifPresent(codes::hold);
        return complaint
                .flatMap(id -> use(id, code.replaceAll("\\D", ""), now))
                .flatMap(_ -> tracking.findToken(number));
    }

    private Optional<ComplaintId> use(ComplaintId complaint, String code, Instant now) {
        var good = codes.findGood(complaint, now).filter(each -> each.misses() < MOST_MISSES);
        if (good.isEmpty()) {
            return Optional.empty();
        }
        if (!same(good.get().hash(), hash(complaint, code))) {
            codes.miss(good.get().id(), now);
            return Optional.empty();
        }
        codes.use(good.get().id(), now);
        audit.act(Actor.CUSTOMER, "complaint.open", complaint.stream());
        return Optional.of(complaint);
    }

    private void send(TrackedComplaint complaint, Instant now) {
        address(complaint.heard().customer()).ifPresent(to -> {
            var heard = complaint.heard();
            var code = "%06d".formatted(random.nextInt(CODES));
            var id = codes.add(heard.id(), hash(heard.id(), code), now, now.plus(GOOD_FOR));
            var number = heard.number().value();
            var mail = new Mail(
                    to,
                    words.say(heard.language(), "portal.code.mail.subject", number),
                    words.say(heard.language(), "portal.code.mail.text", code, GOOD_FOR.toMinutes(), number),
                    number.toLowerCase(Locale.ROOT) + ".code." + id,
                    Purpose.CODE,
                    number,
                    null);
            notification.send(mail, Actor.SYSTEM);
        });
    }

    private Optional<String> address(@Nullable CustomerId customer) {
        return customer == null ? Optional.empty() : customers.findMailAddress(customer);
    }

    private Optional<TrackedComplaint> find(ComplaintNumber number) {
        return tracking.findToken(number).flatMap(tracking::find);
    }

    private String hash(ComplaintId complaint, String code) {
        return HexFormat.of().formatHex(marks.of("code:" + complaint.value() + ":" + code));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static ComplaintNumber number(String written) {
        return new ComplaintNumber(written.strip().toUpperCase(Locale.ROOT));
    }
}
