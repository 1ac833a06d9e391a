package io.willowleaf.guidance.domain;

import java.util.Arrays;

/// How often each sequence of three letters stands in a text. Sorted numbers, so that two texts are compared in one
/// walk.
final class Grams {

    private static final int LETTERS = 3;

    private final long[] sorted;
    private final double length;

    private Grams(long[] sorted) {
        this.sorted = sorted;
        length = Math.sqrt(common(sorted, sorted));
    }

    static Grams of(String letters) {
        var grams = new long[Math.max(0, letters.length() - LETTERS + 1)];
        for (var i = 0; i < grams.length; i++) {
            grams[i] = ((long) letters.charAt(i) << 32) | ((long) letters.charAt(i + 1) << 16) | letters.charAt(i + 2);
        }
        Arrays.sort(grams);
        return new Grams(grams);
    }

    double cosine(Grams other) {
        return sorted.length == 0 || other.sorted.length == 0
                ? 0
                : common(sorted, other.sorted) / (length * other.length);
    }

    private static double common(long[] one, long[] other) {
        double common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                var ofOne = end(one, i) - i;
                var ofOther = end(other, j) - j;
                common += (double) ofOne * ofOther;
                i += ofOne;
                j += ofOther;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /// Where the run of the same sequence ends.
    private static int end(long[] grams, int from) {
        var end = from + 1;
        while (end < grams.length && grams[end] == grams[from]) {
            end++;
        }
        return end;
    }
}
