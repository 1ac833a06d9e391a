package io.willowleaf.sheet.domain;

/// What a table may be at most. A file that is small outside and endless inside is refused before it fills memory.
public final class Bounds {

    public static final long BYTES = 4L << 30;
    public static final int ROWS = 2_000_000;
    public static final int COLUMNS = 500;
    public static final int CELL = 200_000;
    public static final int ROW = 1_000_000;

    /// Letters dealt with together.
    public static final int TOGETHER = 4_000_000;

    /// What a packed workbook may unpack to, and how many times its size.
    static final long UNPACKED = 4L << 30;

    static final long WORDS = 256L << 20;
    static final long SMALL_PARTS = 32L << 20;
    static final int RATIO = 300;
    static final long RATIO_FROM = 16L << 20;
    static final int PARTS = 2_000;

    private Bounds() {}
}
