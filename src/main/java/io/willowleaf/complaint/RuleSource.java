package io.willowleaf.complaint;

/// Who says how soon: our own service policy, the custom for this type of case, or the law.
public enum RuleSource {
    SERVICE,
    CUSTOM,
    LAW
}
