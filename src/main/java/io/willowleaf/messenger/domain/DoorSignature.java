package io.willowleaf.messenger.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Shows that a message comes from whoever has the secret of the door, and lately:
/// `t=<seconds>,v1=<HMAC-SHA256 of "seconds.body" in hex>`.
public final class DoorSignature {

    /// How far the two clocks may be apart, and how old a message may be.
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern WRITTEN = Pattern.compile("t=(\\d{1,11}),v1=([0-9a-f]{64})");

    private DoorSignature() {}

    public static String of(byte[] body, String secret, Instant now) {
        var seconds = now.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hash(body, secret, seconds));
    }

    /// Compared in a time that tells nothing about the right one.
    public static boolean fits(@Nullable String written, byte[] body, String secret, Instant now) {
        var read = WRITTEN.matcher(written == null ? "" : written);
        if (!read.matches()) {
            return false;
        }
        var seconds = Long.parseLong(read.group(1));
        var right = MessageDigest.isEqual(HexFormat.of().parseHex(read.group(2)), hash(body, secret, seconds));
        return right && Math.abs(now.getEpochSecond() - seconds) <= WINDOW.toSeconds();
    }

    private static byte[] hash(byte[] body, String secret, long seconds) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
