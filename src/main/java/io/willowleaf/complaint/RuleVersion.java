package io.willowleaf.complaint;

/// Which state of our promises and of the laws a deadline was counted by. The greater one is later.
public record RuleVersion(long value) {

    /// Before any rule was changed.
    public static final RuleVersion NONE = new RuleVersion(0);
}
