package io.willowleaf.kernel.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads what a program sends, never more than we take.
public final class Body {

    private static final int MEGABYTE = 1_000_000;

    private Body() {}

    public static byte[] read(InputStream from, int megabytes) throws IOException {
        var bytes = from.readNBytes(megabytes * MEGABYTE + 1);
        if (bytes.length > megabytes * MEGABYTE) {
            throw ApiProblem.of(ProblemType.TOO_LARGE, "kernel.api.too_large", megabytes);
        }
        return bytes;
    }

    public static String text(InputStream from, int megabytes) throws IOException {
        return new String(read(from, megabytes), StandardCharsets.UTF_8);
    }
}
