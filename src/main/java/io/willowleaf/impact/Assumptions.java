package io.willowleaf.impact;

/// What the estimate rests on, all shares from 0 to 1: of the dissatisfied how many complain to us (low, middle, high),
/// tell others, say nothing, leave (low, high); of those who tell, how many tell one, two, three to five, six or more
/// people; and the weight of what is believed about the share that complains. `source` says where it comes from.
public record Assumptions(
        double complainLow,
        double complain,
        double complainHigh,
        double tell,
        double silent,
        double tellOne,
        double tellTwo,
        double tellThree,
        double tellSix,
        double leaveLow,
        double leaveHigh,
        double beliefYes,
        double beliefNo,
        String source) {}
