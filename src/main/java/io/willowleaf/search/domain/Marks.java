package io.willowleaf.search.domain;

import java.util.Collection;
import java.util.TreeSet;

/// Which words follow each other, each two as one of 32,768 numbers. A phrase of frequent words is looked for only
/// where
/// its numbers are: three complaints in a thousand share one by chance, and whether the words really stand there is
/// looked at afterwards. More numbers would leave fewer to look at, but the index is written by number: each costs a
/// page of it, however few complaints come together. Fewer numbers make each list longer to read.
public final class Marks {

    /// The share of complaints of 400 letters that have a given mark by chance.
    static final double BY_CHANCE = .003;

    public static final String COUNTED = "#";

    private static final int BITS = 15;

    /// 2³² divided by the golden ratio, which scatters numbers that lie close together.
    private static final int SCATTER = 0x9E37_79B9;

    private Marks() {}

    static short of(String first, String second) {
        return (short) (((31 * first.hashCode() + second.hashCode()) * SCATTER) >>> (Integer.SIZE - BITS));
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
