package io.willowleaf.impact.domain;

import io.willowleaf.impact.Assumptions;
import io.willowleaf.impact.HiddenVoices;
import io.willowleaf.kernel.statistics.Interval;
import java.util.List;

/// The estimate in whole people.
public final class Voices {

    /// Wharton School and Verde Group 2006, as shipped.
    public static final Assumptions SHIPPED = new Assumptions(
            .04,
            .06,
            .10,
            .31,
            .63,
            .08,
            .08,
            .78,
            .06,
            .32,
            .36,
            6,
            94,
            "Wharton School · Verde Group, Retail Customer Dissatisfaction Study 2006 (US)");

    private Voices() {}

    public static AssumptionSet set(Assumptions told) {
        return new AssumptionSet(
                new Spread(told.complainLow(), told.complain(), told.complainHigh()),
                told.tell(),
                told.silent(),
                List.of(
                        new TellBand(told.tellOne(), new Spread(1, 1, 1)),
                        new TellBand(told.tellTwo(), new Spread(2, 2, 2)),
                        new TellBand(told.tellThree(), new Spread(3, 4, 5)),
                        new TellBand(told.tellSix(), new Spread(6, 8, 10))),
                new Interval(told.leaveLow(), told.leaveHigh()),
                new ShareBelief(told.beliefYes(), told.beliefNo()));
    }

    public static HiddenVoices behind(long complaints, Assumptions told) {
        var estimate = WordOfMouthEstimate.of(complaints, set(told));
        var range = estimate.dissatisfiedRange90();
        return new HiddenVoices(
                complaints,
                Math.round(estimate.dissatisfied()),
                Math.round(range.low()),
                Math.round(range.high()),
                Math.round(estimate.tellers()),
                Math.round(estimate.told().mid()),
                Math.round(estimate.told().low()),
                Math.round(estimate.told().high()),
                Math.round(estimate.silent()),
                Math.round(range.low() * told.silent()),
                Math.round(range.high() * told.silent()),
                Math.round(estimate.lost().low()),
                Math.round(estimate.lost().high()),
                told);
    }
}
