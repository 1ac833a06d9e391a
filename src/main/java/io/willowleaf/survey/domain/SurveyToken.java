package io.willowleaf.survey.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The private key to one questionnaire: 256 bits made from a random salt and the secret of this installation. The
/// database alone gives nobody a link.
public record SurveyToken(String salt, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SurveyToken fresh(byte[] key) {
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        return of(HexFormat.of().formatHex(salt), key);
    }

    public static SurveyToken of(String salt, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var made = mac.doFinal(HexFormat.of().parseHex(salt));
            return new SurveyToken(salt, Base64.getUrlEncoder().withoutPadding().encodeToString(made));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public String hash() {
        return hash(text);
    }

    /// What the database keeps and looks up instead of the token.
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
