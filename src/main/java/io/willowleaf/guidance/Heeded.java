package io.willowleaf.guidance;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Which phrases the coach spoke about while a text was written, and whose kinder sentence was taken; as codes.
public record Heeded(Set<String> offered, Set<String> taken) {

    /// From two lists with spaces between the codes, as a form carries them.
    public static Heeded of(String offered, String taken) {
        return new Heeded(codes(offered), codes(taken));
    }

    private static Set<String> codes(String list) {
        return Arrays.stream(list.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
