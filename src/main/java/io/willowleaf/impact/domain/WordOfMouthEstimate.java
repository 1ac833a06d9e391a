package io.willowleaf.impact.domain;

import io.willowleaf.kernel.statistics.Interval;

/// What stands behind the complaints we heard: the dissatisfied, the silent, those who tell others, those who are told,
/// those who leave. Always an estimate.
///
/// F-14, in people: dissatisfied `D = N / c`; silent `s·D`; tellers `w·D`; told `tellers · Σ share·people`; lost `D ·`
/// lost share; the 90 % range of D is `N / q95(c) … N / q05(c)` of the belief about c. Errors: a negative N is an
/// [IllegalArgumentException]. Source: Wharton School and Verde Group 2006 for the shares; the Beta range is our own.
public record WordOfMouthEstimate(
        long complaints,
        double dissatisfied,
        double dissatisfiedMedian,
        Interval dissatisfiedRange90,
        double silent,
        double tellers,
        Spread told,
        Interval lost) {

    public static WordOfMouthEstimate of(long complaints, AssumptionSet assumed) {
        if (complaints < 0) {
            throw new IllegalArgumentException(complaints + " complaints");
        }
        double dissatisfied = complaints / assumed.complaintShare().mid();
        double tellers = assumed.tellerShare() * dissatisfied;
        var share = assumed.belief().range90();
        return new WordOfMouthEstimate(
                complaints,
                dissatisfied,
                complaints / assumed.belief().median(),
                new Interval(complaints / share.high(), complaints / share.low()),
                assumed.silentShare() * dissatisfied,
                tellers,
                assumed.toldPerTeller().times(tellers),
                new Interval(
                        assumed.lostShare().low() * dissatisfied,
                        assumed.lostShare().high() * dissatisfied));
    }
}
