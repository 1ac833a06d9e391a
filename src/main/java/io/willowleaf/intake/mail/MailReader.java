package io.willowleaf.intake.mail;

import io.willowleaf.intake.mail.ReceivedMail.Enclosure;
import jakarta.mail.internet.MailDateFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/// Reads one raw mail. What cannot be read at all is refused with [Unreadable]; the raw bytes were stored before.
public final class MailReader {

    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(200_000)
            .setMaxLineLen(-1)
            .setMaxContentLen(-1)
            .setMalformedHeaderStartsBody(false)
            .build();

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]{1,64}@[^\\s<>\"(),;:]{1,255}");

    private static final Pattern BRACKETED = Pattern.compile("(?<=<)" + ADDRESS.pattern() + "(?=>)");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,500}>");
    private static final List<String> RECIPIENTS =
            List.of("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to");
    private static final int MOST_ANSWERED = 50;
    private static final int MOST_NAMED = 5_000;

    private MailReader() {}

    /// The HTML of a mail, where it has any that can be read.
    public static Optional<HtmlPart> findPage(byte[] raw) {
        var parts = new MailParts();
        try {
            parser(parts).parse(new ByteArrayInputStream(raw));
        } catch (MimeException | IOException broken) {
            // what came before the break is shown
        }
        return parts.findPage();
    }

    private static MimeStreamParser parser(MailParts parts) {
        var parser = new MimeStreamParser(LENIENT, DecodeMonitor.SILENT, null);
        parser.setContentHandler(parts);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        return parser;
    }

    public static ReceivedMail read(byte[] raw) {
        var parts = new MailParts();
        var parser = parser(parts);
        boolean whole = true;
        try {
            parser.parse(new ByteArrayInputStream(raw));
        } catch (MimeException | IOException e) {
            if (parts.isEmpty()) {
                throw new Unreadable(e);
            }
            whole = false;
        }
        if (parts.isEmpty()) {
            throw new Unreadable(new IOException("neither a header nor a body"));
        }
        var from = parts.header("from");
        var address = firstAddress(from);
        return new ReceivedMail(
                id(parts),
                answers(parts),
                nameIn(from, address),
                address,
                senders(from),
                recipients(parts),
                parts.header("subject"),
                parts.text(),
                Automatic.of(parts::header, address),
                whole,
                date(parts.header("date")),
                parts.enclosures().stream().map(MailReader::safe).toList());
    }

    private static @Nullable Instant date(String given) {
        try {
            return given.isBlank()
                    ? null
                    : new MailDateFormat().parse(given.strip()).toInstant();
        } catch (ParseException | RuntimeException _) {
            return null;
        }
    }

    /// A program that gives its mails no id at least dates them.
    private static String id(MailParts parts) {
        var id = parts.header("message-id");
        var date = parts.header("date");
        return !id.isEmpty() || date.isEmpty() ? id : "date:" + date;
    }

    private static List<String> answers(MailParts parts) {
        var known = all(MESSAGE_ID, parts.header("references"));
        return Stream.concat(all(MESSAGE_ID, parts.header("in-reply-to")).stream(), known.reversed().stream())
                .distinct()
                .limit(MOST_ANSWERED)
                .toList();
    }

    /// A name that looks like an address is a name.
    private static List<String> senders(String from) {
        var bracketed = all(BRACKETED, from);
        return bracketed.isEmpty() ? all(ADDRESS, from) : bracketed;
    }

    private static List<String> recipients(MailParts parts) {
        return RECIPIENTS.stream()
                .flatMap(name -> all(ADDRESS, parts.header(name)).stream())
                .distinct()
                .toList();
    }

    private static List<String> all(Pattern pattern, String header) {
        return pattern.matcher(header)
                .results()
                .map(MatchResult::group)
                .limit(MOST_NAMED)
                .toList();
    }

    private static Enclosure safe(Enclosure enclosure) {
        return new Enclosure(FileNames.safe(enclosure.name()), enclosure.mediaType(), enclosure.bytes());
    }

    private static String firstAddress(String from) {
        var match = ADDRESS.matcher(from);
        String last = "";
        while (match.find()) {
            last = match.group();
            if (match.start() > 0 && from.charAt(match.start() - 1) == '<') {
                return last;
            }
        }
        return last;
    }

    private static String nameIn(String from, String address) {
        int at = from.indexOf(address.isEmpty() ? "<" : address);
        var name =
                (at < 0 ? from : from.substring(0, at)).replaceAll("[<>\"]", "").strip();
        return name.equals(address) ? "" : name;
    }

    /// Nothing of it could be understood; it is kept and shown to people.
    public static final class Unreadable extends RuntimeException {
        Unreadable(Throwable cause) {
            super(cause);
        }
    }
}
