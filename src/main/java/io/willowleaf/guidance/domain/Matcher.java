package io.willowleaf.guidance.domain;

import java.util.List;

/// Finds one form of one phrase under the conditions of the phrase.
final class Matcher {

    private static final int NEAR = 15;

    private final Phrase phrase;
    private final Form form;
    private final List<String> notAfter;
    private final List<String> notBefore;

    Matcher(Phrase phrase, String form) {
        this.phrase = phrase;
        this.form = new Form(form);
        notAfter = letters(phrase.unlessFollowedBy());
        notBefore = letters(phrase.unlessPrecededBy());
    }

    Phrase phrase() {
        return phrase;
    }

    char first() {
        return form.first();
    }

    int beginning() {
        return form.beginning();
    }

    /// The end of the phrase where it begins at `start` and counts, or -1.
    int match(Letters text, int start) {
        if (phrase.beginsWord() && !text.beginsWord(start)) {
            return -1;
        }
        var end = form.match(text, start);
        return end >= 0 && counts(text, start, end) ? end : -1;
    }

    private boolean counts(Letters text, int start, int end) {
        return (!phrase.endsSentence() || text.endsSentence(end))
                && (!phrase.asAddress() || isAddress(text, end))
                && notAfter.stream().noneMatch(word -> follows(word, text, end))
                && notBefore.stream().noneMatch(word -> text.hasBetween(word, start - NEAR, start));
    }

    private boolean isAddress(Letters text, int end) {
        return form.isSpokenTo() || text.isAsking(end) || text.before(end).compareTo(Break.MARK) >= 0;
    }

    private static boolean follows(String word, Letters text, int end) {
        return word.length() == 1 ? text.has(word, end) : text.hasBetween(word, end, end + NEAR);
    }

    private static List<String> letters(List<String> words) {
        return words.stream().map(word -> Letters.of(word).all()).toList();
    }
}
