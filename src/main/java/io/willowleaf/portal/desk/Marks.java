package io.willowleaf.portal.desk;

import io.willowleaf.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Keyed hashes of addresses, numbers and codes: equal things have equal marks, and a mark tells nobody what it is of.
@Component
class Marks {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    Marks(Secret secret) {
        this.key = new SecretKeySpec(secret.keyFor("portal.arrival"), MAC);
    }

    byte[] of(String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
