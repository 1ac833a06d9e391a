package io.willowleaf.kernel.page;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as the path of an SVG, one unit a square: `size` says how many with the quiet edge around it.
public record QrPath(int size, String path) {

    private static final int EDGE = 4;

    public static QrPath of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPath(code.size + 2 * EDGE, path.toString());
    }
}
