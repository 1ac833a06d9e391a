package io.willowleaf.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parameters of a structured header, with the continuations and character sets of RFC 2231.
final class Parameters {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=\\s;]{1,60})\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.){0,4000}\"|[^;]{0,4000})");

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    static Parameters of(String header) {
        var values = new HashMap<String, String>();
        for (var match = PARAMETER.matcher(header); match.find(); ) {
            values.putIfAbsent(
                    match.group(1).toLowerCase(Locale.ROOT),
                    unquoted(match.group(2).strip()));
        }
        return new Parameters(values);
    }

    Optional<String> find(String name) {
        return findContinued(name)
                .or(() -> Optional.ofNullable(values.get(name)).map(HeaderWords::readAgain));
    }

    private Optional<String> findContinued(String name) {
        var single = values.get(name + "*");
        if (single != null) {
            return Optional.of(extended(single));
        }
        var bytes = new ByteArrayOutputStream();
        String charset = "";
        for (int i = 0; i < 100; i++) {
            var plain = values.get(name + "*" + i);
            var coded = values.get(name + "*" + i + "*");
            if (plain == null && coded == null) {
                return i == 0
                        ? Optional.empty()
                        : Optional.of(Charsets.decode(bytes.toByteArray(), charset.isEmpty() ? null : charset));
            }
            if (coded != null) {
                var text = coded;
                if (i == 0 && text.indexOf('\'') >= 0) {
                    charset = text.substring(0, text.indexOf('\''));
                    text = text.substring(text.indexOf('\'', text.indexOf('\'') + 1) + 1);
                }
                bytes.writeBytes(percentDecoded(text));
            } else if (plain != null) {
                bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Optional.of(Charsets.decode(bytes.toByteArray(), charset.isEmpty() ? null : charset));
    }

    private static String extended(String value) {
        int first = value.indexOf('\'');
        int second = value.indexOf('\'', first + 1);
        return first < 0 || second < 0
                ? Charsets.decode(percentDecoded(value), null)
                : Charsets.decode(percentDecoded(value.substring(second + 1)), value.substring(0, first));
    }

    private static byte[] percentDecoded(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%'
                    && i + 2 < text.length()
                    && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                : value;
    }
}
