package io.willowleaf.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Which words follow each other, each two as two of 8,192 numbers. A phrase of frequent words is looked for only where
/// its numbers are: one complaint in two thousand has both by chance, and whether the words really stand there is
/// looked
/// at afterwards. One of many more numbers would tell as much; but the index is written by number, and each costs a
/// page
/// of it, however few complaints come together.
public final class Marks {

    /// The share of complaints of 400 letters that have the marks of two given words by chance.
    static final double BY_CHANCE = .0006;

    public static final String COUNTED = "#";

    private static final int BITS = 13;

    /// 2³² divided by the golden ratio, which scatters numbers that lie close together.
    private static final int SCATTER = 0x9E37_79B9;

    /// That of MurmurHash3 (Appleby 2011), which scatters them otherwise.
    private static final int SCATTER_AGAIN = 0x85EB_CA6B;

    private Marks() {}

    static List<Short> of(String first, String second) {
        var pair = 31 * first.hashCode() + second.hashCode();
        return List.of(number(pair * SCATTER), number(Integer.reverse(pair) * SCATTER_AGAIN));
    }

    private static short number(int scattered) {
        return (short) (scattered >>> (Integer.SIZE - BITS));
    }

    /// As what it is counted under, which no word is called.
    public static String name(short mark) {
        return COUNTED + mark;
    }

    /// As a list of the database.
    public static String list(Collection<Short> marks) {
        return marks.isEmpty()
                ? "{}"
                : new TreeSet<>(marks)
                        .toString()
                        .replace('[', '{')
                        .replace(']', '}')
                        .replace(" ", "");
    }
}
