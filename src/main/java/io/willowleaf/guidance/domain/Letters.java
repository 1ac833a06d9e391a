package io.willowleaf.guidance.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A text reduced to what is compared: composed, lower-case letters, digits, `?` and `!`. It remembers where each stood
/// in the text as it was typed, what stood before it, and which sentence it belongs to.
final class Letters {

    private final String text;
    private final char[] letters;
    private final int[] from;
    private final int[] until;
    private final Break[] before;
    private final int[] sentence;
    private int size;

    private Letters(String text) {
        this.text = text;
        var length = text.length();
        letters = new char[length];
        from = new int[length];
        until = new int[length];
        before = new Break[length];
        sentence = new int[length];
    }

    static Letters of(String text) {
        var letters = new Letters(text);
        letters.read(Quotations.in(text));
        letters.mend();
        return letters;
    }

    /// Every letter and digit of the text, the words of others too.
    static String everyWordOf(String text) {
        var letters = new Letters(text);
        letters.read(new BitSet());
        return letters.all().replace("?", "").replace("!", "");
    }

    int size() {
        return size;
    }

    char at(int index) {
        return letters[index];
    }

    /// What stands before the letter; at the end of the text, a full stop.
    Break before(int index) {
        return index >= size ? Break.STOP : before[index];
    }

    int sentence(int index) {
        return sentence[index];
    }

    int from(int index) {
        return from[index];
    }

    /// Where the letter ends in the text as it was typed.
    int until(int index) {
        return until[index];
    }

    boolean beginsWord(int index) {
        return before(index) != Break.NONE;
    }

    boolean endsWord(int end) {
        return before(end) != Break.NONE || isAsking(end);
    }

    /// Whether the sentence is over at `end`, but for question and exclamation marks.
    boolean endsSentence(int end) {
        var next = before(skipAsking(end));
        return next == Break.STOP || next == Break.LINE || isAsking(end);
    }

    int skipAsking(int end) {
        var next = end;
        while (isAsking(next) && before(next).compareTo(Break.LINE) < 0) {
            next++;
        }
        return next;
    }

    boolean isAsking(int index) {
        return index < size && (letters[index] == '?' || letters[index] == '!');
    }

    boolean has(String part, int start) {
        if (start < 0 || start + part.length() > size) {
            return false;
        }
        for (var i = 0; i < part.length(); i++) {
            if (letters[start + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the part stands somewhere between the two places.
    boolean hasBetween(String part, int start, int end) {
        for (var i = Math.max(0, start); i + part.length() <= Math.min(end, size); i++) {
            if (has(part, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a bracket stands directly before or after: an explanation, or what is explained.
    boolean isBracketed(int start, int end) {
        var first = from[start];
        var after = until[end - 1];
        return (first > 0 && text.charAt(first - 1) == '(') || (after < text.length() && text.charAt(after) == '(');
    }

    /// The letters of each sentence, in order.
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (var start = 0; start < size; ) {
            var end = start + 1;
            while (end < size && sentence[end] == sentence[start]) {
                end++;
            }
            sentences.add(new String(letters, start, end - start));
            start = end;
        }
        return sentences;
    }

    String all() {
        return new String(letters, 0, size);
    }

    private void read(BitSet quoted) {
        var pending = Break.STOP;
        var sentences = 0;
        for (var i = 0; i < text.length(); ) {
            var next = i + 1;
            var kind = quoted.get(i) ? Break.QUOTE : kind(i);
            if (kind == Break.NONE) {
                next = clusterEnd(i);
                var letter = letter(i, next);
                if (size > 0 && isAsking(size - 1) && letter != '?' && letter != '!') {
                    pending = max(pending, Break.STOP);
                }
                sentences += size > 0 && pending.compareTo(Break.LINE) >= 0 ? 1 : 0;
                add(letter, i, next, pending, sentences);
                pending = Break.NONE;
            } else {
                pending = kind == Break.LINE && pending == Break.LINE ? Break.STOP : max(pending, kind);
            }
            i = next;
        }
    }

    private void mend() {
        char before = 0;
        for (var i = 0; i < size; i++) {
            letters[i] = Slips.mended(before, letters[i], i + 1 < size ? letters[i + 1] : 0);
            before = letters[i];
        }
    }

    private void add(char letter, int start, int end, Break pending, int inSentence) {
        letters[size] = letter;
        from[size] = start;
        until[size] = end;
        before[size] = pending;
        sentence[size] = inSentence;
        size++;
    }

    private Break kind(int index) {
        var letter = text.charAt(index);
        if (Character.isLetterOrDigit(letter) || "?!？！".indexOf(letter) >= 0) {
            return Break.NONE;
        }
        return switch (letter) {
            case '\n' -> Break.LINE;
            case '.' -> isInsideWord(index) ? Break.MARK : Break.STOP;
            case '。', '…', '．' -> Break.STOP;
            default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? Break.SPACE : Break.MARK;
        };
    }

    /// As in 3.5 or example.com.
    private boolean isInsideWord(int index) {
        return index > 0
                && index + 1 < text.length()
                && isLatin(text.charAt(index - 1))
                && isLatin(text.charAt(index + 1));
    }

    static boolean isLatin(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    /// A syllable typed in parts, as some systems do, is one letter.
    private int clusterEnd(int index) {
        var end = index + 1;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char letter) {
        return (letter >= '\u1160' && letter <= '\u11FF') || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private char letter(int start, int end) {
        var first = end - start == 1
                ? text.charAt(start)
                : Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC)
                        .charAt(0);
        return switch (first) {
            case '？' -> '?';
            case '！' -> '!';
            default -> Character.toLowerCase(first);
        };
    }

    private static Break max(Break one, Break other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
