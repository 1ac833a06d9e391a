package io.willowleaf.demo;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.customer.LoyaltyRung;
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
    record Person(String name, String phone, String mail) {

        /// Where the customer stands on the ladder, told by the last digit of the number: most in the middle.
        LoyaltyRung rung() {
            return switch (phone.charAt(phone.length() - 1)) {
                case '0', '1' -> LoyaltyRung.SHOPPER;
                case '2', '3', '4', '5' -> LoyaltyRung.CUSTOMER;
                case '6', '7', '8' -> LoyaltyRung.CLIENT;
                default -> LoyaltyRung.ADVOCATE;
            };
        }
    }

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
