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
            "이라도", "에서는", "한테", "에게", "적인", "대로", "으로", "라도", "까지", "조차", "부터", "이나", "하고", "에는", "이야", "은", "는", "이",
            "가", "을", "를", "도", "만", "의", "에", "로", "와", "과", "랑", "나", "야");

    private static final List<String> ADVERBS =
            List.of("정말", "너무", "진짜", "좀", "조금", "많이", "더", "매우", "아주", "참", "또", "그냥", "다", "이상");

    private static final int FINALS = 28;

    private static final int NIEUN = 4;
    private static final int RIEUL = 8;
    private static final int PIEUP = 17;

    private static final String HONORIFIC = "세셔셨";

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

    /// The first two letters as one number, or the first alone where a particle or a gap may follow it.
    int beginning() {
        var piece = pieces.getFirst();
        var alone = piece.size() == 1 || piece.before(1) != Break.NONE;
        return alone ? beginning(first()) : beginning(first(), piece.at(1));
    }

    static int beginning(char first) {
        return first;
    }

    static int beginning(char first, char second) {
        return first << Character.SIZE | second;
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
        var extra = false;
        for (var i = 0; i < piece.size(); i++) {
            if (i > 0 && piece.before(i) != Break.NONE) {
                at = afterAdverb(piece, i, text, text.before(at) == Break.NONE ? afterParticles(text, at) : at);
            }
            if (at >= text.size()
                    || !alike(piece, i, text.at(at))
                    || (i > 0 && text.before(at).compareTo(Break.MARK) > 0)) {
                return NOWHERE;
            }
            if (i > 0 && text.before(at) != Break.NONE) {
                extra = piece.before(i) == Break.NONE;
            }
            at++;
        }
        var endsInside = at < text.size() && text.before(at) == Break.NONE && !text.isAsking(at);
        return extra && endsInside ? NOWHERE : at;
    }

    /// One particle or two in a row, up to the end of the word: 으로는, 에게도.
    private static int afterParticles(Letters text, int from) {
        for (var particle : PARTICLES) {
            var end = from + particle.length();
            if (text.has(particle, from) && end < text.size()) {
                var after = text.before(end) != Break.NONE ? end : afterParticle(text, end);
                if (text.before(after) != Break.NONE) {
                    return after;
                }
            }
        }
        return from;
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

    /// A word that only makes stronger or softer may stand where the form has a space.
    private static int afterAdverb(Letters piece, int index, Letters text, int from) {
        if (text.before(from) != Break.SPACE || (from < text.size() && text.at(from) == piece.at(index))) {
            return from;
        }
        for (var adverb : ADVERBS) {
            var end = from + adverb.length();
            if (text.has(adverb, from) && text.before(end) == Break.SPACE) {
                return end;
            }
        }
        return from;
    }

    /// The last letter of a stem may carry the end of the verb: 아니 in 아닌, 하시 in 하세요 and 하셔서.
    private static boolean alike(Letters piece, int index, char letter) {
        var wanted = piece.at(index);
        return wanted == letter || (index == piece.size() - 1 && index > 0 && carries(wanted, letter));
    }

    private static boolean carries(char stem, char letter) {
        if (stem < '가' || stem > '힣' || (stem - '가') % FINALS != 0) {
            return false;
        }
        return switch (letter - stem) {
            case NIEUN, RIEUL, PIEUP -> true;
            default -> stem == '시' && HONORIFIC.indexOf(letter) >= 0;
        };
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
            if (!alike(piece, i, text.at(start + i))) {
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
