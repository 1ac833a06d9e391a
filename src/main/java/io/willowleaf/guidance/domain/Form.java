package io.willowleaf.guidance.domain;

import java.util.ArrayList;
import java.util.List;

/// One form of a phrase, compiled: pieces of text with up to eight characters between them. Spacing does not matter,
/// except that a form is never stitched together from the end of one word and the beginning of another (고작 is not in
/// 보고 작성). Where the form has a space, the text may have a particle (환불은 안 돼요).
final class Form {

    private static final int GAP = 8;
    private static final int NOWHERE = -1;

    private static final List<String> PARTICLES = List.of(
            "이라도", "에서는", "으로", "라도", "까지", "조차", "부터", "이나", "하고", "에는", "이야", "은", "는", "이", "가", "을", "를", "도", "만",
            "의", "에", "로", "와", "과", "랑", "나", "야");

    private final List<Letters> pieces = new ArrayList<>();

    Form(String form) {
        for (var piece : form.split("~", -1)) {
            var letters = Letters.of(piece);
            if (letters.size() > 0) {
                pieces.add(letters);
            }
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a form without letters: " + form);
        }
    }

    char first() {
        return pieces.getFirst().at(0);
    }

    boolean isSpokenTo() {
        var last = pieces.getLast();
        return last.at(last.size() - 1) == '요';
    }

    /// The end of the form where it begins at `start`, or -1.
    int match(Letters text, int start) {
        var end = matchAsItStands(text, start);
        return end >= 0 || !text.beginsWord(start) ? end : matchWithParticles(text, start);
    }

    private int matchWithParticles(Letters text, int start) {
        var end = matchWithParticles(pieces.getFirst(), text, start);
        for (var i = 1; i < pieces.size() && end >= 0; i++) {
            end = matchAfterGap(pieces.get(i), text, end);
        }
        return end;
    }

    private static int matchWithParticles(Letters piece, Letters text, int start) {
        var at = start;
        for (var i = 0; i < piece.size(); i++) {
            if (i > 0 && piece.before(i) != Break.NONE && text.before(at) == Break.NONE) {
                at = afterParticle(text, at);
            }
            if (at >= text.size()
                    || text.at(at) != piece.at(i)
                    || (i > 0 && piece.before(i) == Break.NONE && text.before(at) != Break.NONE)
                    || (i > 0 && text.before(at).compareTo(Break.MARK) > 0)) {
                return NOWHERE;
            }
            at++;
        }
        return at;
    }

    private static int afterParticle(Letters text, int from) {
        for (var particle : PARTICLES) {
            var end = from + particle.length();
            if (text.has(particle, from) && end < text.size() && text.before(end) != Break.NONE) {
                return end;
            }
        }
        return from;
    }

    private int matchAsItStands(Letters text, int start) {
        var end = matchPiece(pieces.getFirst(), text, start);
        for (var i = 1; i < pieces.size() && end >= 0; i++) {
            end = matchAfterGap(pieces.get(i), text, end);
        }
        return end >= 0 && pieces.size() == 1 && isStitched(pieces.getFirst(), text, start, end) ? NOWHERE : end;
    }

    private static int matchAfterGap(Letters piece, Letters text, int from) {
        for (var start = from; start <= from + GAP && start < text.size(); start++) {
            if (text.before(start).compareTo(Break.LINE) >= 0) {
                return NOWHERE;
            }
            var end = matchPiece(piece, text, start);
            if (end >= 0) {
                return end;
            }
        }
        return NOWHERE;
    }

    /// Sentences may end only where the form itself has a space.
    private static int matchPiece(Letters piece, Letters text, int start) {
        var end = start + piece.size();
        if (end > text.size()) {
            return NOWHERE;
        }
        for (var i = 0; i < piece.size(); i++) {
            if (text.at(start + i) != piece.at(i)) {
                return NOWHERE;
            }
            var strongest = piece.before(i) == Break.NONE ? Break.MARK : Break.STOP;
            if (i > 0 && text.before(start + i).compareTo(strongest) > 0) {
                return NOWHERE;
            }
        }
        return end;
    }

    private static boolean isStitched(Letters piece, Letters text, int start, int end) {
        var firstGap = gap(text, start + 1, end, 1);
        var lastGap = gap(text, end - 1, start, -1);
        var beginsInside = !text.beginsWord(start);
        var endsInside = end < text.size() && text.before(end) == Break.NONE && !text.isAsking(end);
        return (firstGap >= 0 && beginsInside && (isExtra(piece, firstGap - start) || firstGap == start + 1))
                || (lastGap >= 0 && endsInside && isExtra(piece, lastGap - start));
    }

    private static boolean isExtra(Letters piece, int index) {
        return piece.before(index) == Break.NONE;
    }

    private static int gap(Letters text, int from, int to, int step) {
        for (var i = from; i != to; i += step) {
            if (text.before(i) != Break.NONE) {
                return i;
            }
        }
        return NOWHERE;
    }
}
