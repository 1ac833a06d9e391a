package io.willowleaf.search.domain;

import io.willowleaf.search.Morphemes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows words where they stand in a text. Letters are looked for first, which costs next to nothing; only a text in
/// which none is found as it is written (깨진 for 깨지다) is taken apart.
public final class Highlighter {

    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final int LOOKED_AT = 2_000;
    private static final int MOST_WORDS = 60;

    private final Set<String> words;
    private final Set<String> indexed;
    private final Morphemes morphemes;

    /// What was typed is looked for as it was typed, too: the index may know it in smaller pieces only.
    public Highlighter(Question asked, Expression looked, Morphemes morphemes) {
        this.indexed = looked.spoken()
                .filter(word -> !word.startsWith("@"))
                .limit(MOST_WORDS)
                .collect(Collectors.toSet());
        this.words = Stream.concat(asked.wanted(), indexed.stream()).collect(Collectors.toSet());
        this.morphemes = morphemes;
    }

    public Snippet of(String whole) {
        var text = whole.replaceAll("\\s+", " ");
        var marks = letters(text);
        if (marks.isEmpty() && !indexed.isEmpty()) {
            marks = pieces(text);
        }
        var from = marks.isEmpty() ? 0 : begin(text, marks.nextSetBit(0));
        var until = end(text, Math.min(text.length(), from + LENGTH));
        return new Snippet(parts(text, marks, from, until));
    }

    /// Whether they can be expected to stand in a text: initials alone cannot.
    public boolean areWords() {
        return words.stream().anyMatch(word -> !word.matches("[ㄱ-ㅎ]+"));
    }

    public boolean isIn(String text) {
        return !letters(text).isEmpty();
    }

    private BitSet letters(String text) {
        var marks = new BitSet();
        var small = text.toLowerCase(Locale.ROOT);
        if (small.length() == text.length()) {
            for (var word : words) {
                for (var at = small.indexOf(word); at >= 0 && word.length() > 1; at = small.indexOf(word, at + 1)) {
                    marks.set(at, at + word.length());
                }
            }
        }
        return marks;
    }

    private BitSet pieces(String text) {
        var marks = new BitSet();
        var looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Cut.of(looked, morphemes).pieces().stream()
                .filter(piece -> indexed.contains(piece.word()) && piece.until() <= text.length())
                .forEach(piece -> marks.set(piece.from(), piece.until()));
        return marks;
    }

    private static int begin(String text, int found) {
        if (found <= BEFORE) {
            return 0;
        }
        var space = text.indexOf(' ', found - BEFORE);
        return space >= 0 && space < found ? space + 1 : found;
    }

    private static int end(String text, int until) {
        return until < text.length() && Character.isLowSurrogate(text.charAt(until)) ? until - 1 : until;
    }

    private static List<Snippet.Part> parts(String text, BitSet marks, int from, int until) {
        var parts = new ArrayList<Snippet.Part>();
        if (from > 0) {
            parts.add(new Snippet.Part("… ", false));
        }
        for (var at = from; at < until; ) {
            var found = marks.get(at);
            var change = found ? marks.nextClearBit(at) : marks.nextSetBit(at);
            var next = change < 0 ? until : Math.min(change, until);
            parts.add(new Snippet.Part(text.substring(at, next), found));
            at = next;
        }
        if (until < text.length()) {
            parts.add(new Snippet.Part(" …", false));
        }
        return parts;
    }
}
