package io.willowleaf.search.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Groups of words that mean the same to whoever searches: one group a line, commas between (`환불, 반환, refund`).
public record Synonyms(List<List<String>> groups) {

    public static final Synonyms NONE = new Synonyms(List.of());

    public static final int MOST = 2_000;
    private static final int MOST_IN_GROUP = 12;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}/&. ]{1,40}");

    public Synonyms {
        groups = groups.stream().map(List::copyOf).toList();
    }

    public static Synonyms of(Stream<String> lines) {
        return new Synonyms(
                lines.map(Synonyms::group).filter(group -> group.size() > 1).toList());
    }

    private static List<String> group(String line) {
        return Stream.of(line.split(",", -1))
                .map(OwnWords::clean)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// What is wrong with a line: the key of a sentence.
    public static Optional<String> findProblem(String line) {
        var group = group(line);
        return group.size() < 2
                        || group.size() > MOST_IN_GROUP
                        || !group.stream().allMatch(word -> WORDS.matcher(word).matches())
                ? Optional.of("search.synonyms.problem")
                : Optional.empty();
    }

    /// The others of every group this word is in.
    public Set<String> of(String word) {
        var others = new LinkedHashSet<String>();
        for (var group : groups) {
            if (group.stream().anyMatch(word::equalsIgnoreCase)) {
                others.addAll(group);
            }
        }
        others.removeIf(word::equalsIgnoreCase);
        return Collections.unmodifiableSet(others);
    }

    public Synonyms and(Synonyms more) {
        var all = new ArrayList<>(groups);
        all.addAll(more.groups);
        return new Synonyms(all);
    }
}
