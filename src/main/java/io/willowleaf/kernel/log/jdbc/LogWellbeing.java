package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Vital.Mood;
import io.willowleaf.kernel.Wellbeing;
import io.willowleaf.kernel.log.Subscriptions;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whether what happens is heard in time, and whether anything holds it up.
@Component
class LogWellbeing implements Wellbeing {

    private static final String WORDS = "kernel.vital.";
    private static final Duration SLOW = Duration.ofMinutes(1);
    private static final Duration STUCK = Duration.ofMinutes(10);
    private static final Duration LONG_WRITER = Duration.ofSeconds(30);

    private final Subscriptions subscriptions;

    LogWellbeing(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public List<Vital> vitals() {
        var health = subscriptions.health();
        var waited = health.oldestUnheard();
        var behind = health.subscribers().stream()
                .mapToLong(each -> each.behind())
                .max()
                .orElse(0);
        var held = (long) health.heldStreams().size();
        var writer = health.oldestWriter();
        return List.of(
                Vital.of(
                        WORDS + "events",
                        Vital.rising(waited, SLOW, STUCK),
                        waited.toMillis() / 1000.0,
                        waited,
                        behind),
                Vital.of(
                        WORDS + "held",
                        health.parked() > 0 ? Mood.ACT : held > 0 ? Mood.LOOK : Mood.WELL,
                        held,
                        held,
                        health.parked()),
                Vital.of(
                        WORDS + "writer",
                        Vital.rising(writer, LONG_WRITER, STUCK),
                        writer.toMillis() / 1000.0,
                        writer));
    }
}
