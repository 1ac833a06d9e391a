package io.willowleaf.sheet;

/// Cells that no spreadsheet program takes for a formula. The apostrophe put before one is taken off again when the
/// table comes back to us.
public final class Harmless {

    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Harmless() {}

    /// Also guards what begins with an apostrophe before a formula, so that both come back as they were.
    public static String guard(String cell) {
        return needsGuard(cell) ? "'" + cell : cell;
    }

    public static String unguard(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String cell) {
        var from = 0;
        while (from < cell.length() && cell.charAt(from) == '\'') {
            from++;
        }
        return from < cell.length() && FORMULA.indexOf(cell.charAt(from)) >= 0;
    }
}
