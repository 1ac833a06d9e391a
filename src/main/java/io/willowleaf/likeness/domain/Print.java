package io.willowleaf.likeness.domain;

import io.willowleaf.likeness.Letters;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/// MinHash of a text: of each of 128 seeded orders of all rows of four characters, the first one that the text has. The
/// share of equal places estimates which share of their rows two texts have in common (Jaccard, 0 to 1; standard
/// deviation at .8: .035).
///
/// Sixteen bands of five places each find texts that are alike .8 with probability 1 − (1 − .8⁵)¹⁶ = .998, and texts
/// alike .3 with .038 (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets 3.4). An order is
/// multiply-add-shift (Dietzfelbinger 1996) over a mixed row: two operations a place.
public final class Print {

    /// From here on two texts are near-copies; counted exactly, over their rows themselves.
    public static final double COPY = .8;

    /// Two and a half standard deviations below: worth counting exactly.
    public static final double WORTH_COUNTING = .71;

    public static final int PLACES = 128;
    static final int BANDS = 16;
    static final int ROWS_OF_BAND = 5;
    static final int SHINGLE = 4;

    /// Less than this is said by many without copying it from each other.
    static final int SHORTEST = 30;

    private static final int LONGEST = 20_000;
    private static final long SEED = 0x5749_4C4C_4F57L;
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    private static final long[] TIMES = seeds(1);
    private static final long[] PLUS = seeds(PLACES + 1);

    private final int[] places;

    private Print(int[] places) {
        this.places = places;
    }

    /// No text, or one too short to be copied from anybody, has no print.
    public static Optional<Print> find(String text) {
        var letters = letters(text);
        if (letters.length() < SHORTEST) {
            return Optional.empty();
        }
        var smallest = new int[PLACES];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (var from = 0; from + SHINGLE <= letters.length(); from++) {
            var row = mix(row(letters, from));
            for (var at = 0; at < PLACES; at++) {
                smallest[at] = Math.min(smallest[at], (int) ((row * TIMES[at] + PLUS[at]) >> 32));
            }
        }
        return Optional.of(new Print(smallest));
    }

    /// The share of rows two texts have in common, counted.
    public static double exactly(String one, String other) {
        var first = rows(letters(one));
        var second = rows(letters(other));
        var both = first.stream().filter(second::contains).count();
        var any = first.size() + second.size() - both;
        return any == 0 ? 0 : (double) both / any;
    }

    public double estimate(Print other) {
        var equal = 0;
        for (var at = 0; at < PLACES; at++) {
            if (places[at] == other.places[at]) {
                equal++;
            }
        }
        return (double) equal / PLACES;
    }

    /// Whoever shares one of these is looked at.
    public int[] bands() {
        var bands = new int[BANDS];
        for (var band = 0; band < BANDS; band++) {
            var hash = SEED + band;
            for (var row = 0; row < ROWS_OF_BAND; row++) {
                hash = mix(hash ^ places[band * ROWS_OF_BAND + row]);
            }
            bands[band] = (int) hash;
        }
        return bands;
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(PLACES * Integer.BYTES);
        for (var place : places) {
            bytes.putInt(place);
        }
        return bytes.array();
    }

    public static Print of(byte[] bytes) {
        var places = new int[PLACES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(places);
        return new Print(places);
    }

    private static String letters(String text) {
        var letters = Letters.withoutNumbers(text);
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }

    private static Set<Long> rows(String letters) {
        var rows = new HashSet<Long>();
        for (var from = 0; from + SHINGLE <= letters.length(); from++) {
            rows.add(row(letters, from));
        }
        return rows;
    }

    private static long row(String letters, int from) {
        var row = 0L;
        for (var at = from; at < from + SHINGLE; at++) {
            row = row << 16 | letters.charAt(at);
        }
        return row;
    }

    /// Odd ones, so that no two rows fall together.
    private static long[] seeds(int first) {
        return LongStream.range(first, first + PLACES)
                .map(each -> mix(SEED + each * GOLDEN) | 1)
                .toArray();
    }

    /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mix(long value) {
        var mixed = value + GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ mixed >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Print print && Arrays.equals(places, print.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return "Print" + Arrays.toString(bands());
    }
}
