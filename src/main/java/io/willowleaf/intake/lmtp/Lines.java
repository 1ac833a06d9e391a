package io.willowleaf.intake.lmtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Lines that end in CR LF and in nothing else, so that nobody can hide a second mail in the first.
final class Lines {

    static final int LONGEST_COMMAND = 2_000;

    /// Ten times what RFC 5321 allows: mail programs that break no lines are real.
    private static final int LONGEST_LINE = 100_000;

    private final InputStream in;

    Lines(InputStream in) {
        this.in = in;
    }

    /// Null at the end of the connection.
    @Nullable
    String command() throws IOException, Unfit {
        var line = read(LONGEST_COMMAND);
        return line == null ? null : new String(line, StandardCharsets.UTF_8);
    }

    /// Up to the line with a single dot. What is longer than allowed is read to its end and refused after that.
    byte[] mail(long longest) throws IOException, Unfit {
        var mail = new ByteArrayOutputStream(16_384);
        boolean tooLong = false;
        for (var line = read(LONGEST_LINE); line != null; line = read(LONGEST_LINE)) {
            if (line.length == 1 && line[0] == '.') {
                if (tooLong) {
                    throw new Unfit("552 5.3.4 Message too long", false);
                }
                return mail.toByteArray();
            }
            tooLong = tooLong || mail.size() + line.length > longest;
            if (!tooLong) {
                int from = line.length > 0 && line[0] == '.' ? 1 : 0;
                mail.write(line, from, line.length - from);
                mail.write('\r');
                mail.write('\n');
            }
        }
        throw new IOException("the connection ended within a mail");
    }

    private byte @Nullable [] read(int longest) throws IOException, Unfit {
        var line = new ByteArrayOutputStream(128);
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\r') {
                if (in.read() != '\n') {
                    throw new Unfit("500 5.5.2 Bare CR", true);
                }
                return line.toByteArray();
            }
            if (c == '\n') {
                throw new Unfit("500 5.5.2 Bare LF", true);
            }
            if (line.size() == longest) {
                throw new Unfit("500 5.5.2 Line too long", true);
            }
            line.write(c);
        }
        return null;
    }

    /// What is said does not fit; after some of it the talk cannot go on.
    static final class Unfit extends Exception {

        private final boolean last;

        Unfit(String answer, boolean last) {
            super(answer);
            this.last = last;
        }

        String answer() {
            return String.valueOf(getMessage());
        }

        boolean isLast() {
            return last;
        }
    }
}
