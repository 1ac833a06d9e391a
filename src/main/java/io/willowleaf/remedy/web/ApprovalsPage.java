package io.willowleaf.remedy.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.Asked;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The offers that wait for the word of whoever looks.
public record ApprovalsPage(List<Line> lines, long refused, Problems problems) {

    public record Line(Asked asked, Bilingual remedy) {}

    static ApprovalsPage of(List<Asked> waiting, List<Remedy> catalogue, long refused, Problems problems) {
        Map<String, Bilingual> names = catalogue.stream().collect(Collectors.toMap(Remedy::code, Remedy::name));
        return new ApprovalsPage(
                waiting.stream()
                        .map(asked -> new Line(
                                asked, name(names, asked.request().offer().remedy())))
                        .toList(),
                refused,
                problems);
    }

    private static Bilingual name(Map<String, Bilingual> names, String code) {
        return names.getOrDefault(code, new Bilingual(code, code));
    }
}
