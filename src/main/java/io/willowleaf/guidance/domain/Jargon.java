package io.willowleaf.guidance.domain;

/// Abbreviations and office words that stand without an explanation in brackets. A Korean one begins a word.
final class Jargon {

    private Jargon() {}

    static boolean isAlone(Letters text, int start, int end) {
        var goesOn = end < text.size() && text.before(end) == Break.NONE && Letters.isLatin(text.at(end));
        var wentBefore = start > 0 && text.before(start) == Break.NONE && Letters.isLatin(text.at(start - 1));
        var insideWord = goesOn || wentBefore;
        var korean = !Letters.isLatin(text.at(start)) && !text.beginsWord(start);
        return !insideWord && !korean && !text.isBracketed(start, end);
    }
}
