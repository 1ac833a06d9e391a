package io.willowleaf.intake.mail;

import io.willowleaf.intake.mail.ReceivedMail.Enclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

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

    private MailReader() {}

    public static ReceivedMail read(byte[] raw) {
        var parts = new MailParts();
        var parser = new MimeStreamParser(LENIENT, DecodeMonitor.SILENT, null);
        parser.setContentHandler(parts);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        try {
            parser.parse(new ByteArrayInputStream(raw));
        } catch (MimeException | IOException e) {
            if (parts.isEmpty()) {
                throw new Unreadable(e);
            }
        }
        if (parts.isEmpty()) {
            throw new Unreadable(new IOException("neither a header nor a body"));
        }
        var from = parts.header("from");
        var address = firstAddress(from);
        return new ReceivedMail(
                parts.header("message-id"),
                parts.header("in-reply-to"),
                nameIn(from, address),
                address,
                parts.header("subject"),
                parts.text(),
                Automatic.is(parts::header, address),
                parts.enclosures().stream().map(MailReader::safe).toList());
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
