package io.willowleaf.identity.desk;

import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.domain.KeptAnswers;
import io.willowleaf.identity.domain.RandomKey;
import io.willowleaf.kernel.Secret;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets what a program asks for under a key happen once: the act, and what was answered, are one transaction. The
/// answer is kept sealed for seven days; of the request only a keyed hash.
@Service
public class OnceDesk {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String HMAC = "HmacSHA256";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealing;
    private final SecretKeySpec marking;

    OnceDesk(KeptAnswers answers, TransactionTemplate transaction, InstantSource clock, Secret secret) {
        this.answers = answers;
        this.transaction = transaction;
        this.clock = clock;
        this.sealing = new SecretKeySpec(secret.keyFor("answers.seal"), "AES");
        this.marking = new SecretKeySpec(secret.keyFor("answers.mark"), HMAC);
    }

    /// What became of it. Without a key it is one transaction and nothing is kept.
    public enum Turn {
        DONE,
        DONE_BEFORE,
        UNDER_WAY,
        OTHER_REQUEST
    }

    /// The answer to keep, or nothing where nothing was done: then all of it is taken back.
    public Turn once(
            TokenId token,
            @Nullable String key,
            byte[] request,
            Supplier<byte @Nullable []> act,
            Function<byte[], Turn> again) {
        var turn = transaction.execute(status -> {
            var asked = key == null ? null : RandomKey.hash(key);
            if (asked != null && !answers.hold(token, asked)) {
                return Turn.UNDER_WAY;
            }
            var mark = asked == null ? "" : mark(request);
            var before = asked == null ? null : answers.find(token, asked).orElse(null);
            if (before != null) {
                return before.request().equals(mark) ? again.apply(open(before.sealed())) : Turn.OTHER_REQUEST;
            }
            var answer = act.get();
            if (answer == null) {
                status.setRollbackOnly();
            } else if (asked != null) {
                answers.keep(token, asked, new KeptAnswers.Kept(mark, seal(answer)), clock.instant());
            }
            return Turn.DONE;
        });
        return turn == null ? Turn.DONE : turn;
    }

    /// A bounded number of answers that are older than seven days.
    @Transactional
    public int forgetSome() {
        return answers.forget(clock.instant().minus(KEPT));
    }

    private String mark(byte[] request) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(marking);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(request));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String seal(byte[] plain) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        var text = Base64.getEncoder();
        return text.encodeToString(iv) + "." + text.encodeToString(cipher(Cipher.ENCRYPT_MODE, iv, plain));
    }

    private byte[] open(String sealed) {
        var parts = sealed.split("\\.", 2);
        var text = Base64.getDecoder();
        return cipher(Cipher.DECRYPT_MODE, text.decode(parts[0]), text.decode(parts[1]));
    }

    private byte[] cipher(int mode, byte[] iv, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, iv));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
