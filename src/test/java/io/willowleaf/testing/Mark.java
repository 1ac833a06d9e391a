package io.willowleaf.testing;

import java.util.UUID;

/// Something that stands in no other text, so that a text can be found again by it.
public final class Mark {

    private Mark() {}

    /// A UUID with a letter in its first and its last part: one in nine thousand others reads like the number of
    /// a card, and would be hidden.
    public static String fresh() {
        var random = UUID.randomUUID().toString();
        return "a" + random.substring(1, 24) + "a" + random.substring(25);
    }
}
