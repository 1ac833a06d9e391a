package io.willowleaf.guidance.desk;

import io.willowleaf.complaint.AnswerCheck;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.guidance.Advice;
import io.willowleaf.guidance.Draft;
import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.Readiness;
import io.willowleaf.kernel.Actor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets words go out to a customer only once the coach lets them, and remembers what was justified.
@Component
class LookBeforeSending implements AnswerCheck {

    private final PhraseCoach coach;

    LookBeforeSending(PhraseCoach coach) {
        this.coach = coach;
    }

    @Override
    public void pass(ComplaintId complaint, Saying saying, @Nullable Outcome outcome, Actor by) {
        var draft = new Draft(saying.words(), outcome, "", List.of());
        var ready = coach.look(draft, saying.justification());
        if (!ready.openSlots().isEmpty()) {
            throw new NotPossible("guidance.refused.slots", String.join(", ", ready.openSlots()));
        }
        if (!ready.stopping().isEmpty()) {
            throw new NotPossible("guidance.refused.words", stopped(ready, saying.words()));
        }
        if (!ready.missing().isEmpty()) {
            throw new NotPossible("guidance.refused." + key(ready.missing().getFirst()));
        }
        coach.sent(complaint, ready, by);
    }

    private static String key(Advice missing) {
        return missing.point().name().toLowerCase(Locale.ROOT);
    }

    private static String stopped(Readiness ready, String words) {
        return ready.stopping().stream()
                .map(hint -> words.substring(hint.start(), hint.end()).strip())
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
