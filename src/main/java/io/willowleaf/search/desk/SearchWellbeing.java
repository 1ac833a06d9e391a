package io.willowleaf.search.desk;

import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Wellbeing;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whether what comes in can be found in time, and how far cutting everything again has come.
@Component
class SearchWellbeing implements Wellbeing {

    private static final String WORDS = "search.vital.";
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final Duration STUCK = Duration.ofMinutes(10);

    private final Progress progress;

    SearchWellbeing(Progress progress) {
        this.progress = progress;
    }

    @Override
    public List<Vital> vitals() {
        var now = progress.now();
        return List.of(
                Vital.of(
                                WORDS + "behind",
                                Vital.rising(now.behind(), SLOW, STUCK),
                                now.behind().toMillis() / 1000.0,
                                now.behind(),
                                now.waiting())
                        .at("/settings/search"),
                Vital.of(
                                WORDS + "cutting",
                                now.cutting() ? Vital.Mood.QUIET : Vital.Mood.WELL,
                                now.percent(),
                                now.percent())
                        .at("/settings/search"));
    }
}
