package io.willowleaf.survey;

import io.willowleaf.kernel.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// How satisfied customers were in a period: answers given in it, and how many of those asked in it answered.
///
/// `topTwo` gave 4 or 5, `better` say it went better than expected; the interval is that of the share of `topTwo`
/// (F-04, F-16), null without any answer.
public record Satisfaction(
        long invited,
        long responded,
        long answers,
        long topTwo,
        long better,
        double meanOf100,
        @Nullable Interval interval) {

    /// Fewer answers are no result.
    public static final int FEWEST = 30;

    public boolean isEnough() {
        return answers >= FEWEST;
    }

    /// From 0 to 1; 0 without any answer.
    public double share() {
        return answers == 0 ? 0 : (double) topTwo / answers;
    }

    public double shareBetter() {
        return answers == 0 ? 0 : (double) better / answers;
    }

    public double responseRate() {
        return invited == 0 ? 0 : (double) responded / invited;
    }
}
