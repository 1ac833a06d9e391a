package io.willowleaf.complaint;

/// How far a deadline has come when somebody is told: three quarters of its time are gone, all of it, or half as
/// much again; a term of the law ends within a week or a day, also where our own promise ends earlier; or the
/// customer should have heard meanwhile how it goes.
public enum SignalMark {
    NEAR,
    OVER,
    FAR_OVER,
    LAW_WEEK,
    LAW_DAY,
    SILENT
}
