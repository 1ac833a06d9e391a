package io.willowleaf.moment.desk;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/// Draws the codes that stand on signs.
@Component
class SignCodes {

    private static final int LENGTH = 6;

    /// Without letters that look like others.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    String draw() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
