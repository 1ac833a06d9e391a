package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseBranch;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.domain.CauseOverview;
import io.willowleaf.cause.domain.CauseTally;
import io.willowleaf.cause.domain.Change;
import io.willowleaf.cause.domain.Pareto;
import io.willowleaf.cause.domain.Taxonomy;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Causes compared: few of them make most of the trouble.
public record CausesPage(CausesQuestion question, CauseOverview overview, boolean mayAct) {

    public static final String PATH = "/causes";
    private static final int FEW_BARS = 11;
    private static final int MOST_BARS = 15;
    private static final double PERCENT = 100;
    private static final double DIGITS = 10;

    /// A place in the tree with its figures; `share` is of everything counted, 0 to 1.
    public record Branch(
            String code, Bilingual words, long count, double share, Change change, boolean open, List<Branch> below) {

        public String side() {
            return code.substring(0, 2);
        }
    }

    public boolean empty() {
        return overview.all() == 0;
    }

    public boolean nothingNamed() {
        return named().isEmpty();
    }

    public List<Pareto.Row> named() {
        return rows(CauseTally.Kind.NAMED);
    }

    /// The cause named most, by the weight that was asked for.
    public Pareto.Row heaviest() {
        return named().getFirst();
    }

    public List<Pareto.Row> vital() {
        return overview.pareto().vitalFew();
    }

    /// How much of all named causes the vital few make, 0 to 1.
    public double vitalShare() {
        return vital().isEmpty() ? 0 : vital().getLast().cumulative();
    }

    public long known() {
        return overview.all() - overview.unknown();
    }

    public String name(CauseCode code, Language language) {
        return overview.leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .map(CauseLeaf::words)
                .findFirst()
                .orElse(new Bilingual(code.value(), code.value()))
                .in(language);
    }

    public Change change(CauseCode code) {
        return overview.change(code.value());
    }

    /// The address of one cause, asked the same way.
    public String address(String code) {
        return question.address(PATH + "/" + code);
    }

    /// What to open an action for.
    public @Nullable String toImprove() {
        return mayAct && !nothingNamed() ? heaviest().tally().cause().value() : null;
    }

    /// The causes that do not get a bar of their own.
    public int rest() {
        return named().size() > bars() + 1 ? named().size() - bars() : 0;
    }

    private int bars() {
        return Math.clamp(vital().size(), FEW_BARS, MOST_BARS);
    }

    /// The bars of the chart, the rest in one; words come from the page.
    public Map<String, Object> figures(Language language, String rest, String cumulative, String unit) {
        var bars = new ArrayList<Map<String, Object>>();
        var shares = new ArrayList<Double>();
        var shown = rest() == 0 ? named() : named().subList(0, bars());
        for (var row : shown) {
            var code = row.tally().cause();
            bars.add(bar(brief(name(code, language)), row.weight(), code.value().substring(0, 2), row.vital()));
            shares.add(percent(row.cumulative()));
        }
        if (rest() > 0) {
            var left =
                    named().stream().skip(bars()).mapToLong(Pareto.Row::weight).sum();
            bars.add(bar(rest, left, "", false));
            shares.add(PERCENT);
        }
        return Map.of(
                "rows",
                bars,
                "cumulative",
                shares,
                "at",
                vital().size() - 1,
                "cumulativeLabel",
                cumulative,
                "unit",
                unit);
    }

    /// Without what stands in brackets.
    private static String brief(String name) {
        var bracket = name.indexOf('(');
        return bracket > 0 ? name.substring(0, bracket).strip() : name;
    }

    private static Map<String, Object> bar(String label, long value, String group, boolean vital) {
        return Map.of("label", label, "value", value, "group", group, "vital", vital);
    }

    /// The heaviest first; what did not occur at all is left out.
    public List<Branch> tree() {
        return below(new Taxonomy(overview.leaves()).tree());
    }

    private List<Branch> below(List<CauseBranch> branches) {
        return branches.stream()
                .map(branch -> new Branch(
                        branch.code(),
                        branch.words(),
                        overview.now(branch.code()),
                        (double) overview.now(branch.code()) / Math.max(1, overview.all()),
                        overview.change(branch.code()),
                        !nothingNamed() && heaviest().tally().cause().value().startsWith(branch.code()),
                        below(branch.below())))
                .filter(branch -> branch.count() > 0 || branch.change().before() > 0)
                .sorted(Comparator.comparingLong(Branch::count).reversed().thenComparing(Branch::code))
                .toList();
    }

    /// The lines of the flow, the heaviest first.
    public Map<String, Object> flow(Language language, List<String> labels, String unit) {
        return Map.of(
                "labels",
                labels,
                "unit",
                unit,
                "min",
                0,
                "series",
                lines().stream()
                        .map(code -> Map.of("name", name(code, language), "values", weekly(code)))
                        .toList());
    }

    public List<CauseCode> lines() {
        return named().stream()
                .map(row -> row.tally().cause())
                .filter(overview.heaviest()::containsKey)
                .toList();
    }

    public List<Long> weekly(CauseCode code) {
        SortedMap<LocalDate, Long> days = overview.heaviest().getOrDefault(code, new TreeMap<>());
        return overview.span().weekly().perWeek(days);
    }

    private List<Pareto.Row> rows(CauseTally.Kind kind) {
        return overview.pareto().rows().stream()
                .filter(row -> row.tally().kind() == kind && row.weight() > 0)
                .toList();
    }

    private static double percent(double share) {
        return Math.round(share * PERCENT * DIGITS) / DIGITS;
    }
}
