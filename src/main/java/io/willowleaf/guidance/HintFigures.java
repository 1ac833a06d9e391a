package io.willowleaf.guidance;

import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.starterkit.Bilingual;

/// How often the coach spoke about one phrase, and what became of it. A hint helped where its sentence was taken or the
/// words were changed by hand. Below {@link #ENOUGH} nothing is concluded.
public record HintFigures(
        String phrase,
        Bilingual name,
        int severity,
        long offered,
        long taken,
        long reworded,
        long ignored,
        long justified) {

    public static final int ENOUGH = 5;

    public boolean isEnough() {
        return offered >= ENOUGH;
    }

    public double helpedShare() {
        return new Proportion(taken + reworded, offered).value();
    }
}
