package io.willowleaf.intake.lmtp;

import io.willowleaf.intake.MailId;
import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.intake.lmtp.Lines.Unfit;
import io.willowleaf.kernel.config.Settings;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One conversation with a mail server, in LMTP (RFC 2033: an answer for each recipient) or SMTP (RFC 5321: one for
/// all). 250 is only said of a mail that is committed. It never sends a mail on.
final class Talk implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Talk.class);
    private static final Pattern MAIL =
            Pattern.compile("MAIL FROM:\\s*<([^<>\\s]{0,320})>((?: [A-Z0-9-]+(?:=\\S*)?)*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RCPT =
            Pattern.compile("RCPT TO:\\s*<([^<>\\s@]{1,64}@[^<>\\s@]{1,255})>(?: .*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("SIZE=(\\d{1,18})", Pattern.CASE_INSENSITIVE);
    private static final int MOST_RECIPIENTS = 100;
    private static final int MOST_MISTAKES = 20;

    private final Socket socket;
    private final MailDesk mails;
    private final Settings.Lmtp settings;
    private final long longest;
    private boolean greeted;
    private boolean each;
    private @Nullable String from;
    private final List<String> recipients = new ArrayList<>();
    private int mistakes;

    Talk(Socket socket, MailDesk mails, Settings.Lmtp settings) {
        this.socket = socket;
        this.mails = mails;
        this.settings = settings;
        this.longest = (long) settings.megabytes() << 20;
    }

    @Override
    public void run() {
        try (socket;
                var out = new BufferedOutputStream(socket.getOutputStream())) {
            talk(new Lines(new BufferedInputStream(socket.getInputStream())), out);
        } catch (IOException gone) {
            LOG.debug("A mail server went away", gone);
        }
    }

    private void talk(Lines lines, OutputStream out) throws IOException {
        say(out, "220 willowleaf ready");
        while (mistakes < MOST_MISTAKES) {
            try {
                var command = lines.command();
                if (command == null || !answer(command.strip(), lines, out)) {
                    return;
                }
            } catch (Unfit unfit) {
                say(out, unfit.answer());
                mistakes++;
                if (unfit.isLast()) {
                    return;
                }
            }
        }
        say(out, "421 4.7.0 Too many mistakes");
    }

    /// False after the last word.
    private boolean answer(String command, Lines lines, OutputStream out) throws IOException, Unfit {
        var verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "LHLO" -> greet(out, true);
            case "EHLO" -> greet(out, false);
            case "HELO" -> {
                reset();
                greeted = true;
                each = false;
                say(out, "250 willowleaf");
            }
            case "MAIL" -> say(out, begin(MAIL.matcher(command)));
            case "RCPT" -> say(out, recipient(RCPT.matcher(command)));
            case "DATA" -> take(lines, out);
            case "RSET" -> {
                reset();
                say(out, "250 2.0.0 Forgotten");
            }
            case "NOOP" -> say(out, "250 2.0.0 Fine");
            case "VRFY" -> say(out, "252 2.1.5 Try and see");
            case "QUIT" -> {
                say(out, "221 2.0.0 Goodbye");
                return false;
            }
            default -> {
                mistakes++;
                say(out, "500 5.5.1 Not understood");
            }
        }
        return true;
    }

    private void greet(OutputStream out, boolean answersEach) throws IOException {
        reset();
        greeted = true;
        each = answersEach;
        say(out, "250-willowleaf", "250-PIPELINING", "250-SIZE " + longest, "250-8BITMIME", "250 ENHANCEDSTATUSCODES");
    }

    private String begin(Matcher said) {
        if (!greeted || from != null) {
            mistakes++;
            return "503 5.5.1 Not now";
        }
        if (!said.matches()) {
            mistakes++;
            return "501 5.5.4 Not an address";
        }
        var size = SIZE.matcher(said.group(2));
        if (size.find() && Long.parseLong(size.group(1)) > longest) {
            return "552 5.3.4 Message too long";
        }
        from = said.group(1);
        return "250 2.1.0 Go on";
    }

    private String recipient(Matcher said) {
        if (from == null) {
            mistakes++;
            return "503 5.5.1 Not now";
        }
        if (!said.matches()) {
            mistakes++;
            return "501 5.5.4 Not an address";
        }
        var address = said.group(1);
        if (!isOurs(address)) {
            return "550 5.7.1 Not here";
        }
        if (recipients.size() == MOST_RECIPIENTS) {
            return "452 4.5.3 Too many recipients";
        }
        recipients.add(address);
        return "250 2.1.5 Go on";
    }

    private boolean isOurs(String address) {
        var domain = address.substring(address.indexOf('@') + 1);
        return settings.domains().stream().allMatch(String::isBlank)
                || settings.domains().stream().anyMatch(ours -> ours.strip().equalsIgnoreCase(domain));
    }

    private void take(Lines lines, OutputStream out) throws IOException, Unfit {
        if (recipients.isEmpty()) {
            mistakes++;
            say(out, from == null ? "503 5.5.1 Not now" : "554 5.5.1 For nobody");
            return;
        }
        say(out, "354 Go on");
        var answers = each ? recipients.size() : 1;
        try {
            var mail = new ByteArrayOutputStream();
            mail.writeBytes(envelope());
            mail.writeBytes(lines.mail(longest));
            var kept = keep(mail.toByteArray());
            say(out, answers, kept == null ? "451 4.3.0 Not just now" : "250 2.0.0 Kept as " + kept.value());
            if (kept != null) {
                mails.tryToOpen(kept);
            }
        } catch (Unfit unfit) {
            say(out, answers, unfit.answer());
            mistakes++;
            if (unfit.isLast()) {
                throw new IOException(unfit);
            }
        } finally {
            reset();
        }
    }

    /// As whoever delivers last has to write it down: where a mail came from, and for whom.
    private byte[] envelope() {
        var head = new StringBuilder("Return-Path: <" + from + ">\r\n");
        recipients.forEach(to -> head.append("Delivered-To: ").append(to).append("\r\n"));
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable MailId keep(byte[] raw) {
        try {
            return mails.keep(raw, null);
        } catch (RuntimeException trouble) {
            LOG.warn("A mail could not be kept just now: {}", trouble.toString());
            return null;
        }
    }

    private void reset() {
        from = null;
        recipients.clear();
    }

    private static void say(OutputStream out, int times, String line) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    private static void say(OutputStream out, String... lines) throws IOException {
        say(out, 1, String.join("\r\n", lines));
    }
}
