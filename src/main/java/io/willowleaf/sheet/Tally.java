package io.willowleaf.sheet;

import java.util.List;

/// How many rows did what.
public record Tally(int fresh, int changed, int same, int leftOut) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(List<Verdict> verdicts) {
        return new Tally(
                count(verdicts, Verdict.Effect.NEW),
                count(verdicts, Verdict.Effect.CHANGED),
                count(verdicts, Verdict.Effect.SAME),
                count(verdicts, Verdict.Effect.LEFT_OUT));
    }

    private static int count(List<Verdict> verdicts, Verdict.Effect effect) {
        return (int)
                verdicts.stream().filter(verdict -> verdict.effect() == effect).count();
    }

    public Tally and(Tally more) {
        return new Tally(fresh + more.fresh, changed + more.changed, same + more.same, leftOut + more.leftOut);
    }

    public int good() {
        return fresh + changed + same;
    }

    public int all() {
        return good() + leftOut;
    }
}
