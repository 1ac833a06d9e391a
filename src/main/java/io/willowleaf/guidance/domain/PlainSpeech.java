package io.willowleaf.guidance.domain;

import java.util.List;
import java.util.function.IntConsumer;

/// Sentences that end as one speaks to a friend: 했어, 할게, 거든. A line that merely wraps is no end.
final class PlainSpeech {

    private static final int FINALS = 28;
    private static final int SSANG_SIOS = 20;
    private static final int RIEUL = 8;
    private static final String PROMISES = "할줄갈볼올릴낼될";

    private final Phrase phrase;
    private final List<String> endings;

    PlainSpeech(Phrase phrase) {
        this.phrase = phrase;
        endings = Phrase.forms(phrase.pattern()).stream()
                .map(form -> Letters.of(form).all())
                .toList();
    }

    Phrase phrase() {
        return phrase;
    }

    /// Tells every place where such a sentence ends.
    void find(Letters text, IntConsumer endedAt) {
        for (var end = 1; end <= text.size(); end++) {
            var over = (text.isAsking(end) || text.before(end) == Break.STOP) && !text.isAsking(end - 1);
            if (over && isPlain(text, end)) {
                endedAt.accept(end);
            }
        }
    }

    static int wordStart(Letters text, int end) {
        var start = end - 1;
        while (start > 0 && !text.beginsWord(start)) {
            start--;
        }
        return start;
    }

    private boolean isPlain(Letters text, int end) {
        return endings.stream().anyMatch(ending -> endsWith(ending, text, end)) || isPastOrPromise(text, end);
    }

    /// A single syllable must be a word of its own: 야, but not 분야.
    private static boolean endsWith(String ending, Letters text, int end) {
        var start = end - ending.length();
        return text.has(ending, start) && (ending.length() > 1 || text.beginsWord(start));
    }

    private static boolean isPastOrPromise(Letters text, int end) {
        if (end < 2 || text.before(end - 1) != Break.NONE) {
            return false;
        }
        var stem = finalOf(text.at(end - 2));
        return (text.at(end - 1) == '어' && stem == SSANG_SIOS)
                || (text.at(end - 1) == '게' && stem == RIEUL && PROMISES.indexOf(text.at(end - 2)) >= 0);
    }

    private static int finalOf(char syllable) {
        return syllable >= '가' && syllable <= '힣' ? (syllable - '가') % FINALS : 0;
    }
}
