package io.willowleaf.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text of a mail header: encoded words (neighbours joined before decoding, since a character may be split
/// between them) and raw 8-bit bytes.
final class HeaderWords {

    /// On Latin-1, so that each byte is one character.
    private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]{0,4000})\\?=");

    private HeaderWords() {}

    static String read(byte[] raw) {
        var line = new String(raw, StandardCharsets.ISO_8859_1).replaceAll("\\r?\\n[ \\t]", " ");
        var text = new StringBuilder();
        var pending = new ByteArrayOutputStream();
        @Nullable String pendingCharset = null;
        int from = 0;
        for (Matcher word = ENCODED.matcher(line); word.find(); from = word.end()) {
            var between = line.substring(from, word.start());
            var charset = word.group(1).replaceFirst("\\*.*$", "");
            if (!between.isBlank() || (pendingCharset != null && !pendingCharset.equalsIgnoreCase(charset))) {
                flush(text, pending, pendingCharset);
                text.append(between.isBlank() ? "" : plain(between));
            } else if (from == 0) {
                text.append(plain(between));
            }
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            pendingCharset = charset;
        }
        flush(text, pending, pendingCharset);
        return text.append(plain(line.substring(from))).toString().strip();
    }

    /// For a value that was already read once as a whole line.
    static String readAgain(String text) {
        return ENCODED.matcher(text).find() ? read(text.getBytes(StandardCharsets.ISO_8859_1)) : text;
    }

    private static void flush(StringBuilder text, ByteArrayOutputStream pending, @Nullable String charset) {
        text.append(Charsets.decode(pending.toByteArray(), charset));
        pending.reset();
    }

    private static String plain(String latin) {
        return Charsets.decode(latin.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    private static byte[] bytes(String encoding, String encoded) {
        return encoding.equalsIgnoreCase("b") ? base64(encoded) : quoted(encoded);
    }

    private static byte[] base64(String encoded) {
        try {
            return Base64.getMimeDecoder().decode(encoded.replace(" ", ""));
        } catch (IllegalArgumentException e) {
            return encoded.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quoted(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '=' && isHex(encoded, i + 1)) {
                bytes.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
