package io.willowleaf.demo;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import java.util.Locale;

/// Which invented organisation is shown: an online shop or a city hall.
enum DemoKind {
    RETAIL("물길마켓", "Mulgil Market", "PD-DLV-03", "PD-DLV-01", "PD-QLT-04"),
    PUBLIC("물길시청", "Mulgil City Hall", "SV-TIM-01", "SV-TIM-02", "SV-RUL-02");

    private final String ko;
    private final String en;
    private final String improved;
    private final String surging;
    private final String fresh;

    DemoKind(String ko, String en, String improved, String surging, String fresh) {
        this.ko = ko;
        this.en = en;
        this.improved = improved;
        this.surging = surging;
        this.fresh = fresh;
    }

    /// What it is called.
    Bilingual title() {
        return new Bilingual(ko, en);
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
