package io.willowleaf.guidance.domain;

/// Abbreviations of the trade that stand without an explanation in brackets.
final class Jargon {

    private Jargon() {}

    static boolean isAlone(Letters text, int start, int end) {
        var goesOn = end < text.size() && text.before(end) == Break.NONE && Letters.isLatin(text.at(end));
        var wentBefore = start > 0 && text.before(start) == Break.NONE && Letters.isLatin(text.at(start - 1));
        var insideWord = goesOn || wentBefore;
        return !insideWord && !text.isBracketed(start, end);
    }
}
