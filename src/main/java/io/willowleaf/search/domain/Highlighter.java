package io.willowleaf.search.domain;

import io.willowleaf.search.Morphemes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shows words where they stand in a text. Letters are looked for first, which costs next to nothing; only where
/// none is found as it is written (깨진 for 깨지다) the sentences that may hold a form of one are taken apart.
public final class Highlighter {

    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final int LOOKED_AT = 2_000;
    private static final int MOST_WORDS = 60;
    private static final int SENTENCE = 120;
    private static final String ENDS = ".!?…";
    private static final int LAST_LATIN = 0x7E;

    private final Set<String> words;
    private final Set<String> indexed;
    private final Set<Integer> beginnings;
    private final Morphemes morphemes;

    /// What was typed is looked for as it was typed, too: the index may know it in smaller pieces only.
    public Highlighter(Question asked, Expression looked, Morphemes morphemes) {
        this.indexed = looked.spoken()
                .filter(word -> !word.startsWith("@"))
                .limit(MOST_WORDS)
                .collect(Collectors.toSet());
        this.words = Stream.concat(asked.wanted(), indexed.stream()).collect(Collectors.toSet());
        this.beginnings =
                indexed.stream().flatMapToInt(Highlighter::beginnings).boxed().collect(Collectors.toSet());
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
        for (var from = 0; from < Math.min(text.length(), LOOKED_AT) && isWanted(marks, from); ) {
            var until = sentence(text, from);
            mark(text, from, until, marks);
            from = until;
        }
        return marks;
    }

    /// Nothing behind the end of the snippet is shown.
    private static boolean isWanted(BitSet marks, int from) {
        return marks.isEmpty() || from < marks.nextSetBit(0) + LENGTH;
    }

    private void mark(String text, int from, int until, BitSet marks) {
        var sentence = text.substring(from, until);
        if (sentence.chars().anyMatch(this::mayBegin)) {
            Cut.of(sentence, morphemes).pieces().stream()
                    .filter(piece -> indexed.contains(piece.word()) && piece.until() <= sentence.length())
                    .forEach(piece -> marks.set(from + piece.from(), from + piece.until()));
        }
    }

    /// Behind the next full stop, or where a sentence is very long behind the next space.
    private static int sentence(String text, int from) {
        var end = Math.min(text.length(), from + LOOKED_AT);
        for (var at = from + 1; at < end; at++) {
            if (text.charAt(at) == ' ' && (at - from > SENTENCE || ENDS.indexOf(text.charAt(at - 1)) >= 0)) {
                return at + 1;
            }
        }
        return end;
    }

    private boolean mayBegin(int letter) {
        return Hangul.isSyllable(letter)
                ? beginnings.contains(Hangul.opening(letter))
                : letter > LAST_LATIN || beginnings.contains(Character.toLowerCase(letter));
    }

    /// However it is inflected a word begins with the same consonant and vowel (보이다, 보여), unless it is one syllable
    /// (보다, 봐).
    private static IntStream beginnings(String word) {
        var first = word.charAt(0);
        if (!Hangul.isSyllable(first)) {
            return IntStream.of(first);
        }
        return word.length() > 1 ? IntStream.of(Hangul.opening(first)) : Hangul.openings(first);
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
