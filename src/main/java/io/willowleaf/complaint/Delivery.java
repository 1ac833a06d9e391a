package io.willowleaf.complaint;

/// What became of a decision somebody wanted to send: it went out, or it waits for somebody's word.
public enum Delivery {
    SENT,
    WAITS_FOR_APPROVAL
}
