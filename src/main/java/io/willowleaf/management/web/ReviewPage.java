package io.willowleaf.management.web;

import io.willowleaf.management.LoopValue;
import io.willowleaf.management.Review;
import java.time.LocalDate;
import java.util.List;

/// The review of one period; `period` is `30d`, `quarter` or `year`.
public record ReviewPage(Review review, String period, boolean mayRecord, LocalDate today) {

    private static final List<String> PERIODS = List.of("30d", "quarter", "year");

    public List<String> periods() {
        return PERIODS;
    }

    public LocalDate lastDay() {
        return review.until().minusDays(1);
    }

    /// The steps that miss their target, in order.
    public List<LoopValue> slow() {
        return review.loop().stream().filter(LoopValue::misses).toList();
    }

    /// The step with this number, from 1.
    public LoopValue step(int number) {
        return review.loop().get(number - 1);
    }
}
