package io.willowleaf.identity.desk;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id, a few at a time: each takes 16 MB and a good part of a second on a small machine.
@Component
class PasswordHash {

    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id", Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final Semaphore turn = new Semaphore(AT_ONCE, true);
    private final String nobodys = of("the password of somebody unknown");

    String of(String password) {
        turn.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            turn.release();
        }
    }

    boolean matches(String password, String hash) {
        turn.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            turn.release();
        }
    }

    /// Takes as long as comparing would, so that the time does not tell who has an account.
    void compareWithNobody(String password) {
        matches(password, nobodys);
    }
}
