package io.willowleaf.workbench.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// The next kind step: what helps this customer most now. Its place is the part of the complaint page where it is done.
public enum NextStep {
    TRIAGE("?do=triage#do"),
    CONTACT("?do=contact#do"),
    PLAN("?do=plan#do"),
    ANSWER("#composer"),
    ANSWER_AGAIN("#composer"),
    KEEP_PROMISE("#promises"),
    HEAR_BACK("?do=heard#do"),
    END_WAITING("#clock"),
    FIND_CAUSE("?do=cause#do"),
    CLOSE("?do=close#do"),
    NOTHING("");

    /// A promise this near comes first.
    private static final Duration NEAR = Duration.ofHours(2);

    private final String place;

    NextStep(String place) {
        this.place = place;
    }

    public String place() {
        return place;
    }

    /// As its sentence is called.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static NextStep of(Situation now, Instant at) {
        if (now.promiseDue() != null && !now.promiseDue().isAfter(at.plus(NEAR))) {
            return KEEP_PROMISE;
        }
        return switch (now.standing()) {
            case RECEIVED -> TRIAGE;
            case TRIAGED, ASSIGNED -> CONTACT;
            case ANSWERING -> answering(now, at);
            case ANSWERED -> now.disputed() ? ANSWER_AGAIN : HEAR_BACK;
            case SETTLED -> settled(now);
            case CLOSED -> now.causePending() && !now.causeKnown() ? FIND_CAUSE : afterClosing(now);
            case ENDED -> NOTHING;
        };
    }

    private static NextStep answering(Situation now, Instant at) {
        if (now.waitsForCustomerUntil() != null) {
            return now.waitsForCustomerUntil().isBefore(at) ? END_WAITING : HEAR_BACK;
        }
        return now.planned() ? ANSWER : PLAN;
    }

    private static NextStep settled(Situation now) {
        if (!now.causeKnown() && !now.causePending()) {
            return FIND_CAUSE;
        }
        return now.promiseDue() == null ? CLOSE : KEEP_PROMISE;
    }

    private static NextStep afterClosing(Situation now) {
        return now.promiseDue() == null ? NOTHING : KEEP_PROMISE;
    }
}
