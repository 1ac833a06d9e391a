package io.willowleaf.complaint;

/// One of the clocks behind a deadline: the rule it runs by, the term it had at first as [io.willowleaf.calendar.Terms]
/// writes it, by how many days it was extended, by how many it may be at once (none where the law knows no extension),
/// and when it falls due.
public record DueClock(
        Target target, RuleSource source, String rule, String term, int extended, int mayExtend, DueMarks marks) {}
