package io.willowleaf.notification.desk;

import io.willowleaf.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Marks that only the reader of a letter can know (the first 100 bits of an HMAC-SHA256): one in its Message-ID, one
/// in the address that answers go to. Each is bound to what the letter is about and to whom it went, so neither a
/// guessed number nor somebody else's mark proves anything.
@Component
public class ReplyMarks {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 20;
    private static final String MARK = "([" + LETTERS + "]{" + LENGTH + "})";
    private static final Pattern MARKED_ID =
            Pattern.compile("<?([a-z0-9._-]{1,200})\\." + MARK + "@([a-z0-9.-]{1,253})>?");
    private static final Pattern MARKED_ADDRESS = Pattern.compile(
            "(?:^|[^a-z0-9])([a-z]{1,5}-\\d{4}-\\d{6,12})\\." + MARK + "@[a-z0-9.-]{1,253}", Pattern.CASE_INSENSITIVE);

    private final SecretKeySpec key;

    ReplyMarks(Secret secret) {
        this.key = new SecretKeySpec(secret.keyFor("notification.reply"), "HmacSHA256");
    }

    /// The Message-ID a letter to this address goes out under.
    public String sent(String fixedId, String to) {
        int at = fixedId.lastIndexOf('@');
        return fixedId.substring(0, at) + "." + mark("letter", fixedId, to) + fixedId.substring(at);
    }

    /// An address for answers about this number from this reader: `voice+{token}@example.com` filled in.
    public String address(String pattern, String about, String to) {
        var number = about.toLowerCase(Locale.ROOT);
        return pattern.replace("{token}", number + "." + mark("answer", number, to));
    }

    /// The id and the mark in a Message-ID, if it looks like one of ours.
    Optional<Marked> findId(String messageId) {
        var found = MARKED_ID.matcher(messageId.strip().toLowerCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new Marked(found.group(1) + "@" + found.group(3), found.group(2)))
                : Optional.empty();
    }

    /// The number and the mark in an address, if it looks like one of ours.
    Optional<Marked> findNumber(String address) {
        var found = MARKED_ADDRESS.matcher(address);
        return found.find()
                ? Optional.of(new Marked(
                        found.group(1).toLowerCase(Locale.ROOT), found.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    boolean isOfLetter(Marked marked, String to) {
        return same(marked, mark("letter", marked.what(), to));
    }

    boolean isOfAnswer(Marked marked, String from) {
        return same(marked, mark("answer", marked.what(), from));
    }

    private static boolean same(Marked marked, String mark) {
        return MessageDigest.isEqual(
                marked.mark().getBytes(StandardCharsets.US_ASCII), mark.getBytes(StandardCharsets.US_ASCII));
    }

    private String mark(String kind, String what, String whom) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = kind + "\n" + what + "\n" + whom.strip().toLowerCase(Locale.ROOT);
            return letters(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String letters(byte[] hash) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int bit = i * 5;
            int two = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
            text.append(LETTERS.charAt((two >> (11 - bit % 8)) & 31));
        }
        return text.toString();
    }

    /// What is said to be ours, and the mark that has to prove it.
    record Marked(String what, String mark) {}
}
