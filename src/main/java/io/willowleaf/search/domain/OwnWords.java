package io.willowleaf.search.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words a dictionary of the language does not have or would cut in the wrong place: one a line, after it the parts it
/// is cut into if it is a compound (`환불지연 환불 지연`).
public record OwnWords(List<String> lines) {

    public static final OwnWords NONE = new OwnWords(List.of());

    public static final int MOST = 5_000;

    private static final int LONGEST = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2," + LONGEST + "}");

    public OwnWords {
        lines = List.copyOf(lines);
    }

    /// What is wrong with a line: the key of a sentence.
    public static Optional<String> findProblem(String line) {
        var parts = line.split(" ", -1);
        if (!WORD.matcher(parts[0]).matches()) {
            return Optional.of("search.words.problem.word");
        }
        return parts.length == 1
                        || String.join("", List.of(parts).subList(1, parts.length))
                                .equals(parts[0])
                ? Optional.empty()
                : Optional.of("search.words.problem.parts");
    }

    /// A line as it is kept: composed, one space between words.
    public static String clean(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    /// These and those of the organisation, which go before; a line of theirs that begins with a minus takes one away.
    public OwnWords and(List<String> own) {
        Map<String, String> all = new LinkedHashMap<>();
        lines.forEach(line -> all.put(word(line), line));
        for (var line : own) {
            if (line.startsWith("-")) {
                all.remove(word(line.substring(1).strip()));
            } else {
                all.put(word(line), line);
            }
        }
        return new OwnWords(new ArrayList<>(all.values()));
    }

    private static String word(String line) {
        return line.split(" ", 2)[0];
    }
}
