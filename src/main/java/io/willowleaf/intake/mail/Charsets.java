package io.willowleaf.intake.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns bytes into words: what the label says if it fits, else strict UTF-8, MS949, GB18030 in turn.
/// The labels Korean senders use for MS949 are many, and few of them are what they say.
final class Charsets {

    private static final Charset MS949 = Charset.forName("MS949");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final Set<String> KOREAN = Set.of(
            "euc-kr",
            "euckr",
            "euc_kr",
            "ks_c_5601-1987",
            "ks_c_5601-1989",
            "ks_c_5601",
            "ksc5601",
            "ksc_5601",
            "ks-c-5601-1987",
            "ks_c-5601-1987",
            "cp949",
            "x-cp949",
            "ms949",
            "x-windows-949",
            "windows-949",
            "uhc",
            "korean",
            "iso-ir-149",
            "949",
            "cseuckr",
            "5601",
            "ksc5601-1987");

    private Charsets() {}

    static String decode(byte[] bytes, @Nullable String label) {
        if (bytes.length == 0) {
            return "";
        }
        var named = find(label);
        if (label != null && label.strip().equalsIgnoreCase("utf-7")) {
            return Utf7.decode(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (label != null
                && named.isPresent()
                && named.get().name().toLowerCase(Locale.ROOT).contains("2022")) {
            return strictly(bytes, named.get()).orElseGet(() -> guess(bytes));
        }
        if (hasShiftToKorean(bytes)) {
            return strictly(bytes, Charset.forName("ISO-2022-KR")).orElseGet(() -> guess(bytes));
        }
        return named.filter(charset -> !isVague(charset))
                .flatMap(charset -> strictly(bytes, charset))
                .orElseGet(() -> guess(bytes));
    }

    /// A label that any byte fits says nothing.
    private static boolean isVague(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.name().equals("windows-1252");
    }

    private static boolean hasShiftToKorean(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 0x1b && bytes[1] == '$' && bytes[2] == ')' && bytes[3] == 'C';
    }

    private static String guess(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, MS949, GB18030)
                .map(charset -> strictly(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new String(bytes, likelier(bytes)));
    }

    /// Neither fits throughout: the one that spoils less.
    private static Charset likelier(byte[] bytes) {
        return List.of(StandardCharsets.UTF_8, MS949).stream()
                .min((a, b) -> Long.compare(spoilt(bytes, a), spoilt(bytes, b)))
                .orElse(StandardCharsets.UTF_8);
    }

    private static long spoilt(byte[] bytes, Charset charset) {
        return new String(bytes, charset).chars().filter(c -> c == '\uFFFD').count();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> find(@Nullable String label) {
        var name = Objects.requireNonNullElse(label, "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("\"", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.startsWith("iso-2022-jp")) {
            return Optional.of(Charset.forName("x-windows-iso2022jp"));
        }
        if (KOREAN.contains(name)) {
            return Optional.of(MS949);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
