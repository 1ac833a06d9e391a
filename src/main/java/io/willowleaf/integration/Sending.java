package io.willowleaf.integration;

/// Whether anything leaves this house.
public enum Sending {
    ON,
    DEMO
}
