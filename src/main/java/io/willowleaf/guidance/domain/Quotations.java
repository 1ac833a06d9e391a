package io.willowleaf.guidance.domain;

import java.util.BitSet;
import java.util.List;

/// Which characters of a text are the words of somebody else: between quotation marks, on a line that begins with `>`,
/// or what the customer says where a conversation is written down (`고객: …`).
final class Quotations {

    private static final List<String> CUSTOMER_SPEAKS =
            List.of("고객:", "고객님:", "손님:", "민원인:", "고객 :", "고객님 :", "customer:", "client:");

    private Quotations() {}

    static BitSet in(String text) {
        var quoted = new BitSet(text.length());
        lines(text, quoted);
        between(text, '“', '”', quoted);
        between(text, '‘', '’', quoted);
        between(text, '「', '」', quoted);
        between(text, '『', '』', quoted);
        between(text, '«', '»', quoted);
        between(text, '"', '"', quoted);
        between(text, '\'', '\'', quoted);
        return quoted;
    }

    private static void lines(String text, BitSet quoted) {
        for (var from = 0; from < text.length(); ) {
            var end = text.indexOf('\n', from);
            var until = end < 0 ? text.length() : end;
            if (isTheirs(text.substring(from, until).stripLeading())) {
                quoted.set(from, until);
            }
            from = until + 1;
        }
    }

    private static boolean isTheirs(String line) {
        return line.startsWith(">")
                || CUSTOMER_SPEAKS.stream().anyMatch(who -> line.regionMatches(true, 0, who, 0, who.length()));
    }

    /// An opening mark without a closing one in the same paragraph quotes nothing.
    private static void between(String text, char open, char close, BitSet quoted) {
        for (var from = opening(text, open, 0); from >= 0; ) {
            var until = closing(text, close, from + 1);
            if (until < 0) {
                return;
            }
            var paragraph = text.indexOf("\n\n", from);
            if (paragraph >= 0 && paragraph < until) {
                from = opening(text, open, paragraph);
                continue;
            }
            quoted.set(from, until + 1);
            from = opening(text, open, until + 1);
        }
    }

    /// An apostrophe inside a word opens nothing.
    private static int opening(String text, char open, int from) {
        var at = text.indexOf(open, from);
        while (open == '\'' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(open, at + 1);
        }
        return at;
    }

    /// Nor does one before a Latin letter close anything: don't, customer's.
    private static int closing(String text, char close, int from) {
        var at = text.indexOf(close, from);
        while ((close == '\'' || close == '’') && at >= 0 && isBeforeLatin(text, at)) {
            at = text.indexOf(close, at + 1);
        }
        return at;
    }

    private static boolean isBeforeLatin(String text, int at) {
        return at + 1 < text.length() && Letters.isLatin(text.charAt(at + 1));
    }
}
