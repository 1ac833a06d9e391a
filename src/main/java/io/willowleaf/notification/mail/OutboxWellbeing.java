package io.willowleaf.notification.mail;

import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Vital.Mood;
import io.willowleaf.kernel.Wellbeing;
import io.willowleaf.notification.Sending;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.notification.domain.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whether letters leave the house, how long the oldest has waited, and which could not be delivered.
@Component
class OutboxWellbeing implements Wellbeing {

    private static final String WORDS = "notification.vital.";
    private static final Duration SLOW = Duration.ofMinutes(15);
    private static final Duration STUCK = Duration.ofHours(2);

    private final NotificationDesk desk;
    private final Outbox outbox;
    private final InstantSource clock;

    OutboxWellbeing(NotificationDesk desk, Outbox outbox, InstantSource clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<Vital> vitals() {
        var now = clock.instant();
        var backlog = outbox.backlog(now);
        return List.of(waiting(desk.sending(), backlog, now), failed(backlog.failed()));
    }

    private static Vital waiting(Sending sending, Outbox.Backlog backlog, Instant now) {
        var oldest = backlog.oldestDue();
        var age = oldest == null ? Duration.ZERO : Duration.between(oldest, now);
        var mood = switch (sending) {
            case ON -> Vital.rising(age, SLOW, STUCK);
            case STOPPED, NO_SERVER -> backlog.waiting() > 0 ? Mood.LOOK : Mood.QUIET;
            case DEMO -> Mood.QUIET;
        };
        var key = sending == Sending.ON ? WORDS + "outbox" : "notification.vital.off";
        return Vital.of(key, mood, age.toSeconds(), Vital.counted(backlog.waiting()), age)
                .at("/outbox?show=WAITING");
    }

    private static Vital failed(long failed) {
        return Vital.of(WORDS + "failed", failed == 0 ? Mood.WELL : Mood.LOOK, failed, Vital.counted(failed))
                .at("/outbox?show=FAILED");
    }
}
