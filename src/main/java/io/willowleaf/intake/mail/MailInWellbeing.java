package io.willowleaf.intake.mail;

import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.intake.domain.Mails;
import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Vital.Mood;
import io.willowleaf.kernel.Wellbeing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// How long ago mail was fetched, and what is stuck.
@Component
class MailInWellbeing implements Wellbeing {

    private static final Duration SLOW = Duration.ofMinutes(10);
    private static final Duration STUCK = Duration.ofHours(1);

    private final Mailboxes boxes;
    private final Mails mails;
    private final InstantSource clock;

    MailInWellbeing(Mailboxes boxes, Mails mails, InstantSource clock) {
        this.boxes = boxes;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public List<Vital> vitals() {
        return List.of(fetched(), waiting(), notFetched());
    }

    private Vital fetched() {
        var oldest = boxes.oldestFetch();
        var now = clock.instant();
        var age = oldest.map(at -> Duration.between(at, now))
                .filter(since -> !since.isNegative())
                .orElse(Duration.ZERO);
        var mood = oldest.isEmpty() ? Mood.QUIET : Vital.rising(age, SLOW, STUCK);
        return Vital.of("intake.vital.fetched", mood, age.toSeconds(), age).at("/settings/mailboxes");
    }

    private Vital waiting() {
        int waiting = mails.waiting();
        return Vital.of("intake.vital.mails", waiting == 0 ? Mood.WELL : Mood.LOOK, waiting, Vital.counted(waiting))
                .at("/intake/mails?waiting=true");
    }

    private Vital notFetched() {
        int stuck = boxes.stuck();
        return Vital.of("intake.vital.stuck", stuck == 0 ? Mood.WELL : Mood.LOOK, stuck, Vital.counted(stuck))
                .at("/settings/mailboxes");
    }
}
