package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseBranch;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.domain.CauseDetail;
import io.willowleaf.cause.domain.CauseSpan;
import io.willowleaf.cause.domain.Change;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.statistics.Interval;
import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.kernel.statistics.WilsonInterval;
import io.willowleaf.kernel.words.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// One cause, or several under one roof, looked into.
public record CausePage(CausesQuestion question, CauseDetail detail, boolean mayAct) {

    /// Rates are per so much business.
    public static final double BASE = 1_000;

    private static final int MOST_OTHERS = 3;

    public String path() {
        return CausesPage.PATH + "/" + detail.code();
    }

    public String address(String code) {
        return question.address(CausesPage.PATH + (code.isEmpty() ? "" : "/" + code));
    }

    public CauseSpan span() {
        return detail.overview().span();
    }

    public Change change() {
        return detail.overview().change(detail.code());
    }

    public double share() {
        return share(detail.code());
    }

    public double share(String code) {
        return (double) detail.overview().now(code)
                / Math.max(1, detail.overview().all());
    }

    public String way(Language language) {
        return String.join(
                " › ",
                detail.way().stream().map(each -> each.words().in(language)).toList());
    }

    /// What it consists of, the most first.
    public List<CauseBranch> parts() {
        return detail.here().below().stream()
                .filter(part -> change(part.code()).now() + change(part.code()).before() > 0)
                .sorted(Comparator.comparingLong(
                        (CauseBranch part) -> -change(part.code()).now()))
                .toList();
    }

    public Change change(String code) {
        return detail.overview().change(code);
    }

    public List<Long> weekly() {
        return span().weekly().perWeek(detail.perDay());
    }

    public Map<String, Object> flow(List<String> labels, String unit) {
        return Map.of("labels", labels, "unit", unit, "values", weekly(), "colour", "c2");
    }

    public boolean hasRates() {
        return detail.rate() != null || detail.teams().stream().anyMatch(team -> team.rate() != null);
    }

    public boolean agreementKnown() {
        return detail.agreement().confirmed() > 0;
    }

    /// How often another cause was confirmed than the one reported, 0 to 1.
    public double differing() {
        return (double) detail.agreement().differing() / detail.agreement().confirmed();
    }

    public Interval differingInterval() {
        return WilsonInterval.of(new Proportion(
                detail.agreement().differing(), detail.agreement().confirmed()));
    }

    /// What complaints reported under this code turned out to be instead, the most first.
    public List<Map.Entry<CauseCode, Long>> others() {
        return detail.turnedOut().entrySet().stream()
                .filter(each -> !each.getKey().value().startsWith(detail.code()))
                .sorted(Map.Entry.<CauseCode, Long>comparingByValue().reversed())
                .limit(MOST_OTHERS)
                .toList();
    }

    public String name(CauseCode code, Language language) {
        return detail.overview().leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .map(CauseLeaf::words)
                .findFirst()
                .map(words -> words.in(language))
                .orElse(code.value());
    }
}
