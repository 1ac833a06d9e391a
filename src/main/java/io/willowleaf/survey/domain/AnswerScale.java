package io.willowleaf.survey.domain;

/// How many points a satisfaction question has; 1 is the worst, the two best count as satisfied.
public enum AnswerScale {
    FIVE(5),
    SEVEN(7),
    TEN(10);

    private final int best;

    AnswerScale(int best) {
        this.best = best;
    }

    public int best() {
        return best;
    }

    public boolean has(int answer) {
        return 1 <= answer && answer <= best;
    }

    /// 4–5 of five, 6–7 of seven, 9–10 of ten.
    public boolean isTopTwo(int answer) {
        return has(answer) && answer >= best - 1;
    }
}
