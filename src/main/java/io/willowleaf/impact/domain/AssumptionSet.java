package io.willowleaf.impact.domain;

import io.willowleaf.kernel.statistics.Interval;
import java.util.List;

/// What the estimate rests on; an organisation replaces it by its own survey as soon as it can.
///
/// `complaintShare`: of the dissatisfied, how many complain to us. `tellerShare`, `silentShare`: how many tell
/// others, how many say nothing (asked separately, so they need not add up). `belief`: how sure the complaint
/// share is. `lostShare`: of the dissatisfied, how many leave. All from 0 to 1.
public record AssumptionSet(
        Spread complaintShare,
        double tellerShare,
        double silentShare,
        List<TellBand> bands,
        Interval lostShare,
        ShareBelief belief) {

    /// Wharton School and Verde Group, Retail Customer Dissatisfaction Study 2006 (United States, retail); the weak
    /// belief around its 6 %.
    public static final AssumptionSet WHARTON = new AssumptionSet(
            new Spread(.04, .06, .10),
            .31,
            .63,
            List.of(
                    new TellBand(.08, new Spread(1, 1, 1)),
                    new TellBand(.08, new Spread(2, 2, 2)),
                    new TellBand(.78, new Spread(3, 4, 5)),
                    new TellBand(.06, new Spread(6, 8, 10))),
            new Interval(.32, .36),
            new ShareBelief(6, 94));

    public AssumptionSet {
        bands = List.copyOf(bands);
        if (!(complaintShare.low() > 0 && complaintShare.high() <= 1)) {
            throw new IllegalArgumentException("a complaint share of " + complaintShare);
        }
    }

    /// How many people one teller tells.
    public Spread toldPerTeller() {
        return bands.stream().map(band -> band.people().times(band.share())).reduce(new Spread(0, 0, 0), Spread::plus);
    }

    public AssumptionSet believing(ShareBelief belief) {
        return new AssumptionSet(complaintShare, tellerShare, silentShare, bands, lostShare, belief);
    }
}
