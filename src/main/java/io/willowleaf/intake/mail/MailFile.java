package io.willowleaf.intake.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/// Gives the mails of a file one after the other: those of an mbox (RFC 4155, with `>From ` as mboxrd writes it),
/// or the one of an `.eml`. Only one mail stands in memory at a time; one that is longer than we take is left
/// out.
public final class MailFile {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private boolean tooLong;
    private int leftOut;

    private MailFile(InputStream in, int longest) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /// Answers how many were left out.
    public static int read(InputStream file, int longest, Consumer<byte[]> each) throws IOException {
        var reader = new MailFile(file, longest);
        reader.read(each);
        return reader.leftOut;
    }

    private void read(Consumer<byte[]> each) throws IOException {
        boolean box = false;
        boolean first = true;
        boolean afterBlank = true;
        for (var line = line(); line.length > 0; line = line()) {
            if (starts(line, 0) && (first || (box && afterBlank))) {
                box = true;
                give(each, true);
            } else {
                add(box ? unquoted(line) : line);
            }
            first = false;
            afterBlank = line[0] == '\n' || line[0] == '\r';
        }
        give(each, box);
    }

    /// In a box an empty line stands between two mails that belongs to neither.
    private void give(Consumer<byte[]> each, boolean box) {
        var bytes = mail.toByteArray();
        mail.reset();
        if (tooLong) {
            tooLong = false;
            leftOut++;
            return;
        }
        int end = bytes.length;
        if (box && end > 1 && bytes[end - 1] == '\n') {
            end -= bytes[end - 2] == '\r' && end > 3 && bytes[end - 3] == '\n' ? 2 : bytes[end - 2] == '\n' ? 1 : 0;
        }
        if (end > 0) {
            each.accept(end == bytes.length ? bytes : Arrays.copyOf(bytes, end));
        }
    }

    private void add(byte[] line) {
        tooLong = tooLong || mail.size() + line.length > longest;
        if (!tooLong) {
            mail.writeBytes(line);
        }
    }

    private static byte[] unquoted(byte[] line) {
        int quotes = 0;
        while (quotes < line.length && line[quotes] == '>') {
            quotes++;
        }
        return quotes > 0 && starts(line, quotes) ? Arrays.copyOfRange(line, 1, line.length) : line;
    }

    private static boolean starts(byte[] line, int from) {
        return line.length >= from + FROM.length && Arrays.equals(line, from, from + FROM.length, FROM, 0, FROM.length);
    }

    /// With its end; empty at the end of the file. A line without an end is cut where memory would be.
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (int c = in.read(); c >= 0; c = in.read()) {
            line.write(c);
            if (c == '\n' || line.size() > longest) {
                break;
            }
        }
        return line.toByteArray();
    }
}
