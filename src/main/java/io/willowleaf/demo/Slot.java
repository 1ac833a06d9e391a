package io.willowleaf.demo;

/// Puts a noun into a sentence with the particle its last syllable wants: `{상품}이(가)` becomes 꿀 세트가.
final class Slot {

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int FINALS = 28;

    private Slot() {}

    static String fill(String text, String slot, String noun) {
        boolean closed = endsClosed(noun);
        var hole = "{" + slot + "}";
        return text.replace(hole + "이(가)", noun + (closed ? "이" : "가"))
                .replace(hole + "을(를)", noun + (closed ? "을" : "를"))
                .replace(hole, noun);
    }

    private static boolean endsClosed(String noun) {
        char last = noun.charAt(noun.length() - 1);
        return last >= FIRST_SYLLABLE && last <= 0xD7A3 && (last - FIRST_SYLLABLE) % FINALS != 0;
    }
}
