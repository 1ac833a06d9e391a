package io.willowleaf.likeness;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text as it is compared: composed and of one width (NFKC), in small letters, nothing but letters and digits,
/// so that spaces, marks and little pictures make no difference.
public final class Letters {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?~…\\n]+");
    private static final Pattern POLITE_END = Pattern.compile("(?<=[가-힣]{2})(?:습니다|니다|어요|아요|세요|요|다)$");

    private Letters() {}

    public static String of(String text) {
        return OTHER.matcher(plain(text)).replaceAll("");
    }

    /// All numbers as one and the same: those who send the same letter put their own numbers into it.
    public static String withoutNumbers(String text) {
        return DIGITS.matcher(of(text)).replaceAll("0");
    }

    /// Without the endings of politeness that sentences have in common whatever they say.
    public static String withoutEndings(String text) {
        return SENTENCE_END
                .splitAsStream(plain(text))
                .map(sentence -> POLITE_END
                        .matcher(OTHER.matcher(sentence).replaceAll(""))
                        .replaceFirst(""))
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
