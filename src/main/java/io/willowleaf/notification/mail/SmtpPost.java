package io.willowleaf.notification.mail;

import io.willowleaf.kernel.config.Settings;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.Purpose;
import io.willowleaf.notification.desk.ReplyMarks;
import io.willowleaf.notification.domain.Letter;
import io.willowleaf.notification.domain.Post;
import io.willowleaf.notification.domain.Undelivered;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands letters to the mail server of the settings.
@Component
public class SmtpPost implements Post {

    private final Settings.Mail settings;
    private final LetterHtml html;
    private final ReplyMarks marks;

    public SmtpPost(Settings settings, ReplyMarks marks) {
        this.settings = settings.mail();
        this.html = new LetterHtml(settings.baseUrl().toString());
        this.marks = marks;
    }

    @Override
    public boolean isOpen() {
        return settings.host() != null && !settings.host().isBlank();
    }

    @Override
    public void hand(Letter letter, String to, String text, Instant now) throws Undelivered {
        try {
            Transport.send(message(letter, to, text, now), user(), password());
        } catch (AuthenticationFailedException wrong) {
            throw new Undelivered(Obstacle.LOGIN, wrong.getMessage(), wrong);
        } catch (AddressException wrong) {
            throw new Undelivered(Obstacle.ADDRESS, null, wrong);
        } catch (SendFailedException refused) {
            throw new Undelivered(
                    isEmpty(refused.getInvalidAddresses()) ? Obstacle.REFUSED : Obstacle.ADDRESS,
                    said(refused),
                    refused);
        } catch (MessagingException unreachable) {
            throw new Undelivered(Obstacle.CONNECT, unreachable.getMessage(), unreachable);
        }
    }

    private static boolean isEmpty(Address @Nullable [] addresses) {
        return addresses == null || addresses.length == 0;
    }

    /// The answer to the recipient lies below the one to the letter.
    private static @Nullable String said(MessagingException refused) {
        var next = refused.getNextException();
        return next instanceof MessagingException below ? said(below) : refused.getMessage();
    }

    private MimeMessage message(Letter letter, String to, String text, Instant now) throws MessagingException {
        var message = new FixedMessage(Session.getInstance(properties()), marks.sent(letter.fixedId(), to));
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        if (settings.replyTo() != null && letter.about() != null) {
            var answers = marks.address(settings.replyTo(), letter.about(), to);
            message.setReplyTo(InternetAddress.parse(answers, true));
        }
        message.setSubject(letter.subject(), "UTF-8");
        message.setContent(bothWays(letter.subject(), text));
        message.setSentDate(Date.from(now));
        if (letter.purpose() != Purpose.REPLY) {
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        }
        if (letter.purpose() == Purpose.SURVEY) {
            message.setHeader("Precedence", "bulk");
        }
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        var sender = new InternetAddress(settings.from().isBlank() ? settings.user() : settings.from(), true);
        try {
            sender.setPersonal(sender.getPersonal(), "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sender;
    }

    /// As plain words and as a simple page; every reader shows the one it likes.
    private Multipart bothWays(String subject, String text) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var page = new MimeBodyPart();
        page.setText(html.of(subject, text), "UTF-8", "html");
        return new MimeMultipart("alternative", plain, page);
    }

    private Properties properties() {
        var properties = new Properties();
        var protocol = settings.tls() == Settings.Mail.Tls.TLS ? "smtps" : "smtp";
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        for (var each : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.setProperty(each + "host", settings.host() == null ? "" : settings.host());
            properties.setProperty(each + "port", Integer.toString(settings.port()));
            properties.setProperty(
                    each + "auth", Boolean.toString(!settings.user().isEmpty()));
            properties.setProperty(each + "connectiontimeout", "10000");
            properties.setProperty(each + "timeout", "20000");
            properties.setProperty(each + "writetimeout", "20000");
            properties.setProperty(
                    each + "starttls.enable", Boolean.toString(settings.tls() == Settings.Mail.Tls.STARTTLS));
            properties.setProperty(
                    each + "starttls.required", Boolean.toString(settings.tls() == Settings.Mail.Tls.STARTTLS));
            properties.setProperty(each + "ssl.checkserveridentity", "true");
        }
        return properties;
    }

    private @Nullable String user() {
        return settings.user().isEmpty() ? null : settings.user();
    }

    private @Nullable String password() {
        return settings.user().isEmpty() ? null : settings.password();
    }
}
