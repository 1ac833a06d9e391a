package io.willowleaf.impact;

/// What stands behind so many complaints, in people, always an estimate: all dissatisfied with the 90 % range, those
/// who tell others, those who are told (low, middle, high), those who say nothing with the 90 % range, those who leave.
public record HiddenVoices(
        long complaints,
        long dissatisfied,
        long dissatisfiedLow,
        long dissatisfiedHigh,
        long tellers,
        long told,
        long toldLow,
        long toldHigh,
        long silent,
        long silentLow,
        long silentHigh,
        long leaveLow,
        long leaveHigh,
        Assumptions assumptions) {}
