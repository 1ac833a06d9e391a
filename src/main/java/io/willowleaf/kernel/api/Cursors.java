package io.willowleaf.kernel.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// Where a list goes on: the keys of the last row seen, marked so that we know our own again. Programs cannot make one
/// up, and one of another list is none.
public final class Cursors {

    static final String ALGORITHM = "HmacSHA256";

    private static final int MARK = 12;
    private static final String BETWEEN = "\u001F";

    private final SecretKey key;

    Cursors(SecretKey key) {
        this.key = key;
    }

    /// `list` is the name of the list; the keys hold no letter below U+0020.
    public String after(String list, String... keys) {
        var text = (list + BETWEEN + String.join(BETWEEN, keys)).getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(mark(text), MARK + text.length);
        System.arraycopy(text, 0, whole, MARK, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// The keys of the last row seen, none at the beginning; refuses what we did not give for this list.
    public List<String> keys(String list, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return List.of();
        }
        var whole = decoded(cursor.strip());
        if (whole.length <= MARK) {
            throw refused();
        }
        var text = Arrays.copyOfRange(whole, MARK, whole.length);
        var keys = List.of(new String(text, StandardCharsets.UTF_8).split(BETWEEN, -1));
        if (!MessageDigest.isEqual(mark(text), Arrays.copyOf(whole, MARK))
                || !keys.getFirst().equals(list)) {
            throw refused();
        }
        return keys.subList(1, keys.size());
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException _) {
            throw refused();
        }
    }

    private byte[] mark(byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(text), MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ApiProblem refused() {
        return ApiProblem.unreadable("kernel.api.cursor");
    }
}
