package io.willowleaf.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Marks what we put into a cookie, so that we know our own again.
final class Seal {

    private final SecretKey key;

    Seal(SecretKey key) {
        this.key = key;
    }

    /// The text with its mark: `text.mark`.
    String on(String text) {
        return text + "." + mark(text);
    }

    /// The text, if the mark is ours.
    Optional<String> findTextOf(String sealed) {
        var dot = sealed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var text = sealed.substring(0, dot);
        var right = MessageDigest.isEqual(bytes(mark(text)), bytes(sealed.substring(dot + 1)));
        return right ? Optional.of(text) : Optional.empty();
    }

    private String mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
