package io.willowleaf.cause.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as the rules read it (NFKC, lower case, all white space gone), and the way back to the words as they were
/// written.
public final class FoldedText {

    /// Longer texts are read up to here; a cause not named in so many characters is left to people.
    static final int LONGEST = 20_000;

    private final String original;
    private final String folded;
    private final int[] origin;

    private FoldedText(String original, String folded, int[] origin) {
        this.original = original;
        this.folded = folded;
        this.origin = origin;
    }

    public static FoldedText of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var original = composed.length() > LONGEST ? composed.substring(0, LONGEST) : composed;
        var folded = new StringBuilder(original.length());
        var origin = new int[original.length() + 1];
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
                var piece = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
                for (int k = 0; k < piece.length(); k++) {
                    if (!Character.isWhitespace(piece.charAt(k))) {
                        origin = put(origin, folded.length(), i);
                        folded.append(piece.charAt(k));
                    }
                }
            }
            i += Character.charCount(codePoint);
        }
        return new FoldedText(original, folded.toString(), origin);
    }

    private static int[] put(int[] origin, int at, int value) {
        var roomy = at < origin.length ? origin : Arrays.copyOf(origin, origin.length * 2);
        roomy[at] = value;
        return roomy;
    }

    String folded() {
        return folded;
    }

    /// The words as written that stand behind a stretch of the folded text.
    String written(int from, int until) {
        int last = origin[until - 1];
        return original.substring(origin[from], last + Character.charCount(original.codePointAt(last)));
    }
}
