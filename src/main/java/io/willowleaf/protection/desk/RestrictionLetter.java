package io.willowleaf.protection.desk;

import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Secret;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.protection.Restriction;
import io.willowleaf.protection.RestrictionId;
import io.willowleaf.protection.Turn;
import io.willowleaf.protection.domain.RestrictionPolicy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Tells a customer that a channel is restricted: why, until when, which ways stay open, and how to appeal. The link to
/// appeal is made from the secret of this installation, so the database alone gives it to nobody.
@Component
class RestrictionLetter {

    private static final String ALGORITHM = "HmacSHA256";

    private final CustomerDesk customers;
    private final WordListDesk lists;
    private final NotificationDesk notification;
    private final Words words;
    private final Settings settings;
    private final ZoneId zone;
    private final SecretKeySpec key;

    RestrictionLetter(
            CustomerDesk customers,
            WordListDesk lists,
            NotificationDesk notification,
            Words words,
            Settings settings,
            ZoneId zone,
            Secret secret) {
        this.customers = customers;
        this.lists = lists;
        this.notification = notification;
        this.words = words;
        this.settings = settings;
        this.zone = zone;
        this.key = new SecretKeySpec(secret.keyFor("protection.appeal"), ALGORITHM);
    }

    /// Whether there was somewhere to write to.
    boolean send(Restriction restriction, Instant now, Actor by) {
        return write(restriction, "told", text(restriction, now), by);
    }

    void answerAppeal(Restriction restriction, Turn.Kind decision, String ground, Actor by) {
        write(restriction, "appeal", words.say(Language.KO, "protection.letter." + decision, ground), by);
    }

    String text(Restriction restriction, Instant now) {
        var channel = lists.channels().stream()
                .filter(each -> each.code().equals(restriction.channel()))
                .map(Channel::words)
                .map(each -> each.in(Language.KO))
                .findFirst()
                .orElse(restriction.channel());
        var last = RestrictionPolicy.until(restriction, now, zone)
                .atZone(zone)
                .toLocalDate()
                .minusDays(1);
        return words.say(
                Language.KO,
                "protection.letter.text",
                channel,
                DateTimeFormatter.ofPattern("uuuu. M. d.").format(last),
                restriction.ground(),
                settings.baseUrl() + "/appeals/" + restriction.id().value() + "/" + keyOf(restriction.id()));
    }

    boolean opens(RestrictionId id, String given) {
        return MessageDigest.isEqual(
                keyOf(id).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private boolean write(Restriction restriction, String kind, String text, Actor by) {
        var address = customers.findMailAddress(restriction.customer());
        address.ifPresent(to -> notification.send(
                new Mail(
                        to,
                        words.say(Language.KO, "protection.letter.subject"),
                        text,
                        "restriction." + restriction.id().value() + "." + kind,
                        Purpose.PROGRESS,
                        null,
                        null),
                by));
        return address.isPresent();
    }

    private String keyOf(RestrictionId id) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(id.subject().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
