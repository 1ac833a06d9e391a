package io.willowleaf.complaint;

/// What a transfer does to the clock: it runs on, or starts anew because the complaint came to the wrong place and
/// nobody had spoken to the customer yet.
public enum TransferClock {
    RUNS_ON,
    STARTS_ANEW
}
