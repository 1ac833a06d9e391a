package io.willowleaf.complaint;

import org.jspecify.annotations.Nullable;

/// What we are about to say to a customer, the letter it began with, and why it is right as it is where the check would
/// stop it.
public record Saying(
        String words, @Nullable String template, @Nullable Justification justification) {

    public static Saying of(String words) {
        return new Saying(words, null, null);
    }
}
