package io.willowleaf.starterkit.jdbc;

import io.willowleaf.starterkit.KitRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/// SHA-256 of what was shipped, to see what a newer kit changed.
final class Digest {

    private Digest() {}

    static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String of(KitRow row) {
        return of(new TreeMap<>(row.values()).toString().getBytes(StandardCharsets.UTF_8));
    }
}
