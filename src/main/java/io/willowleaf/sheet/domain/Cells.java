package io.willowleaf.sheet.domain;

import io.willowleaf.sheet.Harmless;

/// A cell as it may be kept.
final class Cells {

    private Cells() {}

    /// NUL cannot be kept; our own guard against formulas is taken off. What is too long for anything is cut there, so
    /// that its row can be told and left out.
    static String of(String raw) {
        var cell = Harmless.unguard(raw.replace('\0', '\uFFFD').replace(Packed.BETWEEN, ' '));
        return cell.length() <= Bounds.CELL ? cell : cell.substring(0, Bounds.CELL);
    }
}
