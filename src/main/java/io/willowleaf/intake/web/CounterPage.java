package io.willowleaf.intake.web;

import io.willowleaf.intake.CounterNow;
import io.willowleaf.kernel.page.QrPath;
import java.util.Map;

/// One place as those who work there see it; `counter` is the one whoever looks sits at.
public record CounterPage(CounterNow now, String counter, String link, QrPath qr) {

    public String path() {
        return "/counters/" + now.place().code();
    }

    /// What goes along with every press, so that one stays at one's counter.
    public Map<String, String> kept() {
        return Map.of("counter", counter);
    }
}
