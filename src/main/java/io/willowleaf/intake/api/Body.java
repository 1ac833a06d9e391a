package io.willowleaf.intake.api;

import io.willowleaf.intake.TooLarge;
import java.io.IOException;
import java.io.InputStream;

/// Reads what a program sends, never more than we take.
final class Body {

    private static final int MEGABYTE = 1_000_000;

    private Body() {}

    static byte[] read(InputStream from, int megabytes) throws IOException {
        var bytes = from.readNBytes(megabytes * MEGABYTE + 1);
        if (bytes.length > megabytes * MEGABYTE) {
            throw new TooLarge("intake.refused.too_large", megabytes);
        }
        return bytes;
    }
}
