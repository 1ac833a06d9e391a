package io.willowleaf.complaint;

/// How grave it is, from the matrix and never by opinion; S1 is the gravest.
public enum Severity {
    S1,
    S2,
    S3,
    S4
}
