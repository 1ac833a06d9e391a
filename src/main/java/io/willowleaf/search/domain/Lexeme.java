package io.willowleaf.search.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A word as the index keeps it: never longer than 200 bytes, what is longer keeps its beginning and a mark of
/// the rest. What a customer is called stands apart from what is said, so that it is found only by those who see
/// names.
public final class Lexeme {

    static final int LONGEST = 200;
    private static final int KEPT = 60;
    private static final String NAME = "@";

    private Lexeme() {}

    public static String of(String given) {
        var word = given.replace('\0', '\uFFFD');
        if (word.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return word;
        }
        var end = word.offsetByCodePoints(0, Math.min(KEPT / 2, word.codePointCount(0, word.length())));
        return word.substring(0, end) + "#" + mark(word);
    }

    static String ofName(String name) {
        return of(NAME + name);
    }

    /// As it stands in a vector or a query of the database.
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String mark(String word) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
