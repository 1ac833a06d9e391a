package io.willowleaf.improvement.domain;

import io.willowleaf.improvement.ActionState;
import io.willowleaf.improvement.Finding;
import java.time.LocalDate;

/// Where an action stands, with what is known from there on.
public sealed interface Standing {

    ActionState code();

    record Proposed() implements Standing {
        @Override
        public ActionState code() {
            return ActionState.PROPOSED;
        }
    }

    record Waiting() implements Standing {
        @Override
        public ActionState code() {
            return ActionState.WAITING;
        }
    }

    record Planned() implements Standing {
        @Override
        public ActionState code() {
            return ActionState.PLANNED;
        }
    }

    record Doing() implements Standing {
        @Override
        public ActionState code() {
            return ActionState.DOING;
        }
    }

    record Done(LocalDate effectFrom) implements Standing {
        @Override
        public ActionState code() {
            return ActionState.DONE;
        }
    }

    record Verified(LocalDate effectFrom, Finding finding) implements Standing {
        @Override
        public ActionState code() {
            return ActionState.VERIFIED;
        }
    }

    record Shared(LocalDate effectFrom, Finding finding) implements Standing {
        @Override
        public ActionState code() {
            return ActionState.SHARED;
        }
    }

    record Cancelled() implements Standing {
        @Override
        public ActionState code() {
            return ActionState.CANCELLED;
        }
    }
}
