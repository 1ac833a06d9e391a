package io.willowleaf.integration.desk;

import io.willowleaf.integration.Sending;
import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Vital.Mood;
import io.willowleaf.kernel.Wellbeing;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whether other programs hear of everything in time, and what was given up.
@Component
class WebhookWellbeing implements Wellbeing {

    private static final String WORDS = "integration.vital.";
    private static final Duration SLOW = Duration.ofMinutes(5);
    private static final Duration STUCK = Duration.ofHours(4);

    private final WebhookDesk desk;

    WebhookWellbeing(WebhookDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Vital> vitals() {
        var figures = desk.figures();
        var mood = desk.sending() == Sending.DEMO ? Mood.QUIET : Vital.rising(figures.oldestDue(), SLOW, STUCK);
        return List.of(
                Vital.of(
                                WORDS + "waiting",
                                mood,
                                figures.oldestDue().toSeconds(),
                                figures.waiting(),
                                figures.oldestDue())
                        .at("/settings/webhooks"),
                Vital.of(
                                WORDS + "parked",
                                figures.parked() == 0 ? Mood.WELL : Mood.LOOK,
                                figures.parked(),
                                figures.parked())
                        .at("/settings/webhooks"));
    }
}
