package io.willowleaf.injection;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.MailReceipt;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.notification.Mail;
import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.testing.XssStrings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// Writes what strangers try into every place that a stranger can write to.
final class Poison {

    private final MailDesk mails;
    private final ComplaintDesk complaints;
    private final TrackingDesk tracking;
    private final IntakeDesk intake;
    private final NotificationDesk outbox;

    Poison(ApplicationContext program) {
        this.mails = program.getBean(MailDesk.class);
        this.complaints = program.getBean(ComplaintDesk.class);
        this.tracking = program.getBean(TrackingDesk.class);
        this.intake = program.getBean(IntakeDesk.class);
        this.outbox = program.getBean(NotificationDesk.class);
    }

    static List<List<String>> handfuls(int size) {
        var all = XssStrings.all();
        var handfuls = new ArrayList<List<String>>();
        for (var from = 0; from < all.size(); from += size) {
            handfuls.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return handfuls;
    }

    /// A mail with these strings in its subject, the name of its sender, its words, its page, and the names and
    /// kinds of its files.
    MailReceipt mail(List<String> strings, boolean withWords) {
        var receipt = mails.open(mails.keep(raw(strings, withWords), null));
        var number = new ComplaintNumber(Objects.requireNonNull(receipt.complaint()));
        complaints.note(number, String.join("\n", strings), Viewer.SYSTEM);
        return receipt;
    }

    /// A complaint of our form with these strings in every field.
    ComplaintNumber voice(List<String> strings) {
        var text = String.join("\n", strings);
        var name = strings.getFirst().length() > 40 ? strings.getFirst().substring(0, 40) : strings.getFirst();
        var story = new Story("WEB_FORM", text, text, text, text, null, name, null, address(), null, Language.KO, null);
        return intake.take(story, List.of(), null, Actor.CUSTOMER).number();
    }

    MessageId letter(List<String> strings) {
        var text = String.join("\n", strings);
        var mail = new Mail(address(), text, text, "xss." + UUID.randomUUID(), Purpose.REPLY, "C-2026-000001", null);
        return outbox.send(mail, Actor.SYSTEM);
    }

    String token(ComplaintNumber number) {
        return tracking.findToken(number).orElseThrow();
    }

    private static String address() {
        return "xss." + UUID.randomUUID() + "@example.com";
    }

    private static byte[] raw(List<String> strings, boolean withWords) {
        var mail = new StringBuilder()
                .append("Message-ID: <" + UUID.randomUUID() + "@example.com>\r\n")
                .append("From: " + word(strings.getFirst()) + " <" + address() + ">\r\n")
                .append("Subject: " + word(String.join(" ", strings)) + "\r\n")
                .append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"-edge-\"\r\n\r\n");
        if (withWords) {
            part(mail, "text/plain; charset=utf-8", "", String.join("\n", strings));
        }
        part(mail, "text/html; charset=utf-8", "", "<p>환불</p>" + String.join("\n<p>글</p>\n", strings));
        for (var string : strings) {
            var line = string.replaceAll("\\p{Cntrl}", " ");
            part(
                    mail,
                    line.replace(';', ' '),
                    "Content-Disposition: attachment; filename*=UTF-8''"
                            + URLEncoder.encode(line, StandardCharsets.UTF_8).replace("+", "%20") + "\r\n",
                    string);
        }
        return mail.append("---edge---\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void part(StringBuilder mail, String type, String more, String text) {
        mail.append("---edge-\r\nContent-Type: " + type + "\r\n" + more)
                .append("Content-Transfer-Encoding: base64\r\n\r\n")
                .append(Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .append("\r\n");
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
