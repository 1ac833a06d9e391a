package io.willowleaf.demo;

import io.willowleaf.complaint.CauseCode;
import java.util.Locale;

/// Which invented organisation is shown: an online shop or a city hall.
enum DemoKind {
    RETAIL("PD-DLV-03", "PD-DLV-01", "PD-QLT-04"),
    PUBLIC("SV-TIM-01", "SV-TIM-02", "SV-RUL-02");

    private final String improved;
    private final String surging;
    private final String fresh;

    DemoKind(String improved, String surging, String fresh) {
        this.improved = improved;
        this.surging = surging;
        this.fresh = fresh;
    }

    /// What an action made rarer in the second year.
    CauseCode improved() {
        return new CauseCode(improved);
    }

    /// What came up very often for two weeks, and was stopped.
    CauseCode surging() {
        return new CauseCode(surging);
    }

    /// What has begun to come up more often these days.
    CauseCode fresh() {
        return new CauseCode(fresh);
    }

    String texts() {
        return "/demo/" + name().toLowerCase(Locale.ROOT) + "-texts.csv";
    }

    String actions() {
        return "/demo/" + name().toLowerCase(Locale.ROOT) + "-actions.csv";
    }
}
