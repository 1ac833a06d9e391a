package io.willowleaf.demo;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One invented complaint from first word to rest. Durations are working time after the step before.
record PlannedComplaint(
        Instant receivedAt,
        String channel,
        Person person,
        String words,
        String expected,
        String wished,
        CauseCode cause,
        @Nullable CauseCode secondary,
        Severity severity,
        Urgency urgency,
        Emotion atFirst,
        Emotion atLast,
        int handler,
        Duration toTriage,
        Duration toFirstContact,
        Duration toAnswer,
        Duration toRest,
        Duration toCause,
        boolean causeAtOnce,
        Outcome outcome,
        Reaction reaction,
        PromiseFate promise,
        int score,
        int expectation,
        String comment) {

    /// A customer who may come back; `mail` may be empty.
    record Person(String name, String phone, String mail) {}

    /// What the customer made of the answer.
    enum Reaction {
        ACCEPTS,
        SAYS_NOTHING,
        OBJECTS_THEN_ACCEPTS
    }

    /// Whether something was promised, and what became of it.
    enum PromiseFate {
        NONE,
        KEPT,
        LATE,
        BROKEN
    }

    /// Whether the customer answered the question afterwards; a score of 0 is none.
    boolean answersSurvey() {
        return score > 0;
    }
}
