package io.willowleaf.messenger;

/// A message that came, and what became of it, or would if the door were in use.
public record ShortMessageSight(ShortMessageRow row, ShortMessageOutcome would) {

    /// Whether nothing came of it yet.
    public boolean onlyWould() {
        return row.outcome() != would;
    }
}
