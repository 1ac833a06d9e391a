package io.willowleaf.privacy.desk;

import io.willowleaf.kernel.Secret;
import io.willowleaf.notification.Sealer;
import io.willowleaf.privacy.BlindMark;
import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.Phone;
import io.willowleaf.privacy.Sealed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts contact values, and makes the marks they are found by without being opened. Sealing the same value twice
/// gives two different texts.
@Component
public class Vault implements Sealer {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealing;
    private final SecretKeySpec marking;
    private final String keyId;

    Vault(Secret secret) {
        this.sealing = new SecretKeySpec(secret.keyFor("privacy.seal"), "AES");
        this.marking = new SecretKeySpec(secret.keyFor("privacy.mark"), "HmacSHA256");
        this.keyId =
                HexFormat.of().formatHex(hmac(new SecretKeySpec(sealing.getEncoded(), "HmacSHA256"), "key id"), 0, 4);
    }

    public Sealed encrypt(String plain) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        var cipherText = cipher(Cipher.ENCRYPT_MODE, iv, plain.getBytes(StandardCharsets.UTF_8));
        return new Sealed(keyId + "." + base64(iv) + "." + base64(cipherText));
    }

    /// Fails when the value was changed, or sealed with another key.
    public String decrypt(Sealed sealed) {
        var parts = sealed.text().split("\\.", 3);
        if (parts.length != 3 || !parts[0].equals(keyId)) {
            throw new IllegalStateException("sealed with another key");
        }
        var decoder = Base64.getUrlDecoder();
        var plain = cipher(Cipher.DECRYPT_MODE, decoder.decode(parts[1]), decoder.decode(parts[2]));
        return new String(plain, StandardCharsets.UTF_8);
    }

    public BlindMark mark(Phone phone) {
        return mark("phone", phone.digits());
    }

    public BlindMark mark(MailAddress mail) {
        return mark("mail", mail.text());
    }

    /// The mark of the last four digits of a number. Many share it, so it finds candidates, never one person.
    public BlindMark markOfEnding(String lastFour) {
        return mark("ending", lastFour);
    }

    @Override
    public String seal(String plain) {
        return encrypt(plain).text();
    }

    /// Also for what is no address that we would write to.
    @Override
    public String mark(String address) {
        return mark("letter", address.strip().toLowerCase(Locale.ROOT)).text();
    }

    @Override
    public String open(String sealed) {
        return decrypt(new Sealed(sealed));
    }

    @Override
    public String shown(String address) {
        return Contacts.findMail(address)
                .map(Masking::of)
                .or(() -> Contacts.findPhone(address).map(Masking::of))
                .orElse("***");
    }

    @Override
    public String hidden(String text) {
        return Sensitive.hide(text);
    }

    private BlindMark mark(String kind, String value) {
        return new BlindMark(HexFormat.of().formatHex(hmac(marking, kind + ":" + value), 0, MARK_BYTES));
    }

    private byte[] cipher(int mode, byte[] iv, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot be opened with the key of this installation", broken);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
