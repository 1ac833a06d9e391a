package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.domain.Standing.Answered;
import io.willowleaf.complaint.domain.Standing.Answering;
import io.willowleaf.complaint.domain.Standing.Assigned;
import io.willowleaf.complaint.domain.Standing.Closed;
import io.willowleaf.complaint.domain.Standing.Ended;
import io.willowleaf.complaint.domain.Standing.Received;
import io.willowleaf.complaint.domain.Standing.Settled;
import io.willowleaf.complaint.domain.Standing.Triaged;
import io.willowleaf.kernel.Stage;
import org.jspecify.annotations.Nullable;

/// Which step of the loop a complaint shows, as far as its own facts say. From the fourth step on the action its cause
/// is linked to says more.
public final class Stages {

    private Stages() {}

    public static @Nullable Stage of(Standing standing, boolean causeKnown, boolean noAction) {
        return switch (standing) {
            case Received _ -> Stage.IDENTIFY;
            case Triaged _, Assigned _, Answering _, Answered _ -> Stage.RESPOND;
            case Settled _, Closed _ -> afterTheAnswer(causeKnown, noAction);
            case Ended _ -> null;
        };
    }

    private static Stage afterTheAnswer(boolean causeKnown, boolean noAction) {
        if (!causeKnown) {
            return Stage.CAUSE;
        }
        return noAction ? Stage.MONITOR : Stage.IMPROVE;
    }
}
