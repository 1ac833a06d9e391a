package io.willowleaf.complaint;

/// The standings of a complaint by name; what is known only once one is reached stands beside it.
public enum StandingCode {
    RECEIVED,
    TRIAGED,
    ASSIGNED,
    ANSWERING,
    ANSWERED,
    SETTLED,
    CLOSED,
    ENDED
}
