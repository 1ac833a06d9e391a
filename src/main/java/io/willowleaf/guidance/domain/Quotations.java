package io.willowleaf.guidance.domain;

import java.util.BitSet;

/// Which characters of a text are the words of somebody else: between quotation marks, or on a line that begins with
/// `>`.
final class Quotations {

    private Quotations() {}

    static BitSet in(String text) {
        var quoted = new BitSet(text.length());
        lines(text, quoted);
        between(text, '“', '”', quoted);
        between(text, '"', '"', quoted);
        return quoted;
    }

    private static void lines(String text, BitSet quoted) {
        for (var from = 0; from < text.length(); ) {
            var end = text.indexOf('\n', from);
            var until = end < 0 ? text.length() : end;
            if (text.substring(from, until).stripLeading().startsWith(">")) {
                quoted.set(from, until);
            }
            from = until + 1;
        }
    }

    /// An opening mark without a closing one in the same paragraph quotes nothing.
    private static void between(String text, char open, char close, BitSet quoted) {
        for (var from = text.indexOf(open); from >= 0; ) {
            var until = text.indexOf(close, from + 1);
            if (until < 0) {
                return;
            }
            var paragraph = text.indexOf("\n\n", from);
            if (paragraph >= 0 && paragraph < until) {
                from = text.indexOf(open, paragraph);
                continue;
            }
            quoted.set(from, until + 1);
            from = text.indexOf(open, until + 1);
        }
    }
}
