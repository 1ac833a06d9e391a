package io.willowleaf.remedy.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.Asked;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The offers that wait for the word of whoever looks. `typed` is what was said to the one that was refused.
public record ApprovalsPage(List<Line> lines, long refused, String typed, Problems problems) {

    public record Line(Asked asked, Bilingual remedy) {}

    static ApprovalsPage of(
            List<Asked> waiting, List<Remedy> catalogue, long refused, String typed, Problems problems) {
        Map<String, Bilingual> names = catalogue.stream().collect(Collectors.toMap(Remedy::code, Remedy::name));
        return new ApprovalsPage(
                waiting.stream()
                        .map(asked -> new Line(
                                asked, name(names, asked.request().offer().remedy())))
                        .toList(),
                refused,
                typed,
                problems);
    }

    public String typed(Line line) {
        return line.asked().request().id() == refused ? typed : "";
    }

    /// What was typed for one that no longer waits, so that it has no place of its own.
    public boolean strands() {
        return !typed.isBlank()
                && lines.stream().noneMatch(line -> line.asked().request().id() == refused);
    }

    private static Bilingual name(Map<String, Bilingual> names, String code) {
        return names.getOrDefault(code, new Bilingual(code, code));
    }
}
