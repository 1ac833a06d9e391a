package io.willowleaf.impact.web;

import io.willowleaf.impact.Assumptions;
import io.willowleaf.kernel.page.Problems;
import java.util.Locale;
import java.util.Objects;

/// The assumptions as they were typed, shares in percent.
public record EstimateForm(
        String complainLow,
        String complain,
        String complainHigh,
        String tell,
        String silent,
        String tellOne,
        String tellTwo,
        String tellThree,
        String tellSix,
        String leaveLow,
        String leaveHigh,
        String beliefYes,
        String beliefNo,
        String source) {

    private static final double PERCENT = 100;

    /// What a request leaves out is empty.
    public EstimateForm {
        complainLow = Objects.requireNonNullElse(complainLow, "");
        complain = Objects.requireNonNullElse(complain, "");
        complainHigh = Objects.requireNonNullElse(complainHigh, "");
        tell = Objects.requireNonNullElse(tell, "");
        silent = Objects.requireNonNullElse(silent, "");
        tellOne = Objects.requireNonNullElse(tellOne, "");
        tellTwo = Objects.requireNonNullElse(tellTwo, "");
        tellThree = Objects.requireNonNullElse(tellThree, "");
        tellSix = Objects.requireNonNullElse(tellSix, "");
        leaveLow = Objects.requireNonNullElse(leaveLow, "");
        leaveHigh = Objects.requireNonNullElse(leaveHigh, "");
        beliefYes = Objects.requireNonNullElse(beliefYes, "");
        beliefNo = Objects.requireNonNullElse(beliefNo, "");
        source = Objects.requireNonNullElse(source, "");
    }

    static EstimateForm of(Assumptions told) {
        return new EstimateForm(
                percent(told.complainLow()),
                percent(told.complain()),
                percent(told.complainHigh()),
                percent(told.tell()),
                percent(told.silent()),
                percent(told.tellOne()),
                percent(told.tellTwo()),
                percent(told.tellThree()),
                percent(told.tellSix()),
                percent(told.leaveLow()),
                percent(told.leaveHigh()),
                plain(told.beliefYes()),
                plain(told.beliefNo()),
                told.source());
    }

    Problems problems() {
        var problems = Problems.NONE;
        problems = share(problems, "complainLow", complainLow);
        problems = share(problems, "complain", complain);
        problems = share(problems, "complainHigh", complainHigh);
        problems = share(problems, "tell", tell);
        problems = share(problems, "silent", silent);
        problems = share(problems, "tellOne", tellOne);
        problems = share(problems, "tellTwo", tellTwo);
        problems = share(problems, "tellThree", tellThree);
        problems = share(problems, "tellSix", tellSix);
        problems = share(problems, "leaveLow", leaveLow);
        problems = share(problems, "leaveHigh", leaveHigh);
        problems = problems.with(!(number(beliefYes) > 0), "beliefYes", "impact.problem.belief")
                .with(!(number(beliefNo) > 0), "beliefNo", "impact.problem.belief")
                .with(source.isBlank(), "source", "impact.problem.source");
        return problems.none()
                ? problems.with(
                                !(0 < number(complainLow)
                                        && number(complainLow) <= number(complain)
                                        && number(complain) <= number(complainHigh)),
                                "complain",
                                "impact.problem.order")
                        .with(number(leaveLow) > number(leaveHigh), "leaveHigh", "impact.problem.order")
                : problems;
    }

    /// Only when nothing is wrong.
    Assumptions assumptions() {
        return new Assumptions(
                number(complainLow) / PERCENT,
                number(complain) / PERCENT,
                number(complainHigh) / PERCENT,
                number(tell) / PERCENT,
                number(silent) / PERCENT,
                number(tellOne) / PERCENT,
                number(tellTwo) / PERCENT,
                number(tellThree) / PERCENT,
                number(tellSix) / PERCENT,
                number(leaveLow) / PERCENT,
                number(leaveHigh) / PERCENT,
                number(beliefYes),
                number(beliefNo),
                source.strip());
    }

    private static Problems share(Problems problems, String field, String typed) {
        double value = number(typed);
        return problems.with(!(value >= 0 && value <= PERCENT), field, "impact.problem.share");
    }

    private static double number(String typed) {
        var plain = typed.replace("%", "").strip();
        return plain.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(plain) : Double.NaN;
    }

    private static String percent(double share) {
        return plain(share * PERCENT);
    }

    private static String plain(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
