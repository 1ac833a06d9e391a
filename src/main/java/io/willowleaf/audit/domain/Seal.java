package io.willowleaf.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A hash over the rows after `after` up to `last`, and over the seal before it. Changing, adding or removing a row
/// breaks it; so does removing a seal.
public record Seal(Chain chain, long after, long last, int rows, String previous, String hash) {

    /// The seal over these rows, each in its canonical form, that follows a seal with hash `previous`.
    public static Seal over(Chain chain, long after, long last, List<String> rows, String previous) {
        var digest = sha256();
        digest.update(previous.getBytes(StandardCharsets.UTF_8));
        for (var row : rows) {
            digest.update((byte) '\n');
            digest.update(row.getBytes(StandardCharsets.UTF_8));
        }
        return new Seal(
                chain, after, last, rows.size(), previous, HexFormat.of().formatHex(digest.digest()));
    }

    /// What a chain begins with.
    public static Seal none(Chain chain) {
        return new Seal(chain, 0, 0, 0, "", "");
    }

    /// Whether these rows are the ones that were sealed, and this seal follows that one.
    public boolean holds(List<String> present, Seal before) {
        return previous.equals(before.hash)
                && after == before.last
                && over(chain, after, last, present, previous).equals(this);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
