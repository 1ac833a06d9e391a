package io.willowleaf.messenger.desk;

import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Vital.Mood;
import io.willowleaf.kernel.Wellbeing;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.domain.Doors;
import io.willowleaf.messenger.domain.ShortMessages;
import io.willowleaf.notification.desk.NotificationDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// When a short message last came in, which ones wait for a person, and which did not get out.
@Component
class DoorWellbeing implements Wellbeing {

    private static final String WORDS = "messenger.vital.";

    private final Doors doors;
    private final ShortMessages messages;
    private final NotificationDesk notification;
    private final InstantSource clock;

    DoorWellbeing(Doors doors, ShortMessages messages, NotificationDesk notification, InstantSource clock) {
        this.doors = doors;
        this.messages = messages;
        this.notification = notification;
        this.clock = clock;
    }

    @Override
    public List<Vital> vitals() {
        var all = doors.all();
        if (all.isEmpty()) {
            return List.of();
        }
        var waiting = messages.waiting();
        var failed = notification.failedAtDoors();
        return List.of(
                lastIn(all),
                Vital.of(WORDS + "waiting", waiting == 0 ? Mood.WELL : Mood.LOOK, waiting, Vital.counted(waiting))
                        .at("/intake/messages?waiting=true"),
                Vital.of(WORDS + "failed", failed == 0 ? Mood.WELL : Mood.LOOK, failed, Vital.counted(failed))
                        .at("/outbox?show=FAILED"));
    }

    /// How often customers write nobody knows, so a long silence is said and not judged.
    private Vital lastIn(List<DoorCard> all) {
        var last = all.stream().map(DoorCard::lastIn).filter(Objects::nonNull).max(Comparator.<Instant>naturalOrder());
        var age = last.map(at -> Duration.between(at, clock.instant())).orElse(Duration.ZERO);
        return Vital.of(WORDS + "in", last.isPresent() ? Mood.WELL : Mood.QUIET, age.toSeconds(), age)
                .at("/settings/doors");
    }
}
