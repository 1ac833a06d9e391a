package io.willowleaf.sheet.domain;

import java.util.List;

/// The cells of a row as one text, with the unit separator between them.
public final class Packed {

    static final char BETWEEN = '\u001F';

    private Packed() {}

    public static String of(List<String> cells) {
        return String.join(String.valueOf(BETWEEN), cells);
    }

    public static List<String> cells(String packed) {
        return List.of(packed.split(String.valueOf(BETWEEN), -1));
    }
}
