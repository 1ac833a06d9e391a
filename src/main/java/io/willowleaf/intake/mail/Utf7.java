package io.willowleaf.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// UTF-7 (RFC 2152), which the JDK does not know and a few old senders still use.
final class Utf7 {

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*)-?");

    private Utf7() {}

    static String decode(String text) {
        return SHIFTED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(shifted(match.group(1))));
    }

    private static String shifted(String base64) {
        if (base64.isEmpty()) {
            return "+";
        }
        try {
            var bytes = Base64.getDecoder().decode(base64.length() % 4 == 1 ? base64.substring(1) : base64);
            return new String(bytes, 0, bytes.length - bytes.length % 2, StandardCharsets.UTF_16BE);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }
}
