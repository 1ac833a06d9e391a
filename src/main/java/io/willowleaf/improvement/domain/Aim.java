package io.willowleaf.improvement.domain;

/// Which way is better: fewer complaints, or more satisfied customers.
public enum Aim {
    FEWER,
    MORE
}
