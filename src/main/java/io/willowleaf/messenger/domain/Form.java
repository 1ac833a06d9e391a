package io.willowleaf.messenger.domain;

/// The forms a short message can have, and how long each may be: text messages in bytes of EUC-KR, in which whatever is
/// not ASCII counts as two; KakaoTalk in letters.
public enum Form {
    SMS(90),
    LMS(2_000),
    TALK(1_000);

    private static final String CUT = "…";
    private static final int ASCII_END = 0x80;

    private final int longest;

    Form(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    public int length(String text) {
        return this == TALK
                ? text.codePointCount(0, text.length())
                : text.codePoints().map(letter -> letter < ASCII_END ? 1 : 2).sum();
    }

    public boolean holds(String text) {
        return length(text) <= longest;
    }

    /// The words and an end below them; where both are too long the words are cut, and where the end takes more than
    /// half of the room it is left out.
    public String fit(String words, String end) {
        var below = end.isEmpty() || length(end) * 2 > longest ? "" : "\n" + end;
        if (holds(words + below)) {
            return words + below;
        }
        var room = longest - length(CUT + below);
        var kept = new StringBuilder();
        for (var letter : words.codePoints().toArray()) {
            room -= length(Character.toString(letter));
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().stripTrailing() + CUT + below;
    }
}
