package io.willowleaf.kernel.words;

import java.util.Set;

/// Finds the sentence for a key in a language.
public interface Words {

    /// Never null and never the raw key in the running product; a missing key is a failing test.
    String say(Language language, String key, Object... details);

    /// Whether there is a sentence for this key.
    boolean knows(String key);

    /// Every key there is a sentence for.
    Set<String> keys(Language language);
}
