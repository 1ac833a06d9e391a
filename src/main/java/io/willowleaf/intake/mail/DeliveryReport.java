package io.willowleaf.intake.mail;

import io.willowleaf.intake.mail.ReceivedMail.Enclosure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a mail server says of a letter of ours (RFC 3464): which letter, what happened to it, and why.
public record DeliveryReport(List<String> letters, String action, String status) {

    private static final Pattern ACTION = Pattern.compile("(?im)^Action:[ \\t]*([a-z]{1,20})");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:[ \\t]*(\\d\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern LETTER = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]{3,500}>)");
    private static final int LONGEST_HEAD = 100_000;

    public DeliveryReport {
        letters = List.copyOf(letters);
    }

    /// Empty unless it says what happened.
    public static Optional<DeliveryReport> of(ReceivedMail mail) {
        var about = part(mail, "message/delivery-status");
        var action = find(ACTION, about);
        var status = find(STATUS, about);
        var letter = find(LETTER, part(mail, "message/rfc822") + "\n" + part(mail, "text/rfc822-headers"));
        return action.isEmpty() && status.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(
                        letter.isEmpty() ? mail.answers() : List.of(letter),
                        action.isEmpty() ? status.startsWith("5") ? "failed" : "delayed" : action,
                        status));
    }

    private static String part(ReceivedMail mail, String type) {
        return mail.enclosures().stream()
                .filter(part -> part.mediaType().equals(type))
                .map(DeliveryReport::head)
                .findFirst()
                .orElse("");
    }

    private static String head(Enclosure part) {
        var bytes = part.bytes();
        return new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
