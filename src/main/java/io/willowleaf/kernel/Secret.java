package io.willowleaf.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The one secret of an installation. Keys for different purposes are derived from it (HKDF-SHA256, RFC 5869), so that
/// none tells anything about another.
public final class Secret {

    public static final int FEWEST_CHARACTERS = 32;
    private static final byte[] SALT = "willowleaf".getBytes(StandardCharsets.UTF_8);
    private static final int BYTES = 32;
    private final byte[] words;

    public Secret(String words) {
        if (words.length() < FEWEST_CHARACTERS) {
            throw new IllegalArgumentException("a secret has at least " + FEWEST_CHARACTERS + " characters");
        }
        this.words = words.getBytes(StandardCharsets.UTF_8);
    }

    /// 256 bits, always the same for the same purpose.
    public byte[] keyFor(String purpose) {
        try {
            var expand = HKDFParameterSpec.ofExtract()
                    .addIKM(words)
                    .addSalt(SALT)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(expand);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
