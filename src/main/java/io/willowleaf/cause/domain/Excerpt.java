package io.willowleaf.cause.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// A short stretch of what a customer wrote, cut up so that the words that speak for a cause stand out.
public record Excerpt(List<Piece> pieces) {

    private static final int LONGEST = 140;
    private static final int LEAD = 30;
    private static final String CUT = "…";

    /// A stretch of words; `speaks` for those that speak for a cause.
    public record Piece(String text, boolean speaks) {}

    /// Around the first of the phrases found in the words; from the beginning when none is.
    public static Excerpt of(String words, Collection<String> phrases) {
        var text = words.replaceAll("\\s+", " ").strip();
        var marks = marks(text, phrases);
        var from = start(text, Math.max(0, marks.nextSetBit(0)));
        var until = end(text, from);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece(CUT, false));
        }
        for (int at = from; at < until; ) {
            var speaks = marks.get(at);
            var next = speaks ? marks.nextClearBit(at) : marks.nextSetBit(at);
            var stop = next < 0 ? until : Math.min(next, until);
            pieces.add(new Piece(text.substring(at, stop), speaks));
            at = stop;
        }
        if (until < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return new Excerpt(List.copyOf(pieces));
    }

    private static BitSet marks(String text, Collection<String> phrases) {
        var marks = new BitSet(text.length());
        var lower = text.toLowerCase(Locale.ROOT);
        for (var phrase : phrases) {
            var sought = phrase.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
            var length = sought.length();
            if (length > 0 && lower.length() == text.length()) {
                for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + length)) {
                    marks.set(at, at + length);
                }
            }
        }
        return marks;
    }

    private static int start(String text, int mark) {
        var from = text.length() <= LONGEST ? 0 : Math.max(0, Math.min(mark - LEAD, text.length() - LONGEST));
        return isInside(text, from) ? from - 1 : from;
    }

    private static int end(String text, int from) {
        var until = Math.min(text.length(), from + LONGEST);
        return isInside(text, until) ? until - 1 : until;
    }

    /// Whether the place lies between the two halves of one character.
    private static boolean isInside(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
