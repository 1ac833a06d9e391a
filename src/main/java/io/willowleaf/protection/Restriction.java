package io.willowleaf.protection;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One channel that a customer cannot use for a while. It begins when the customer was told and ends by itself.
public record Restriction(
        RestrictionId id,
        ComplaintId complaint,
        ComplaintNumber number,
        CustomerId customer,
        StaffId staff,
        TeamId team,
        String channel,
        String ground,
        int months,
        Actor by,
        Instant at,
        List<Turn> turns)
        implements Reachable {

    public enum State {
        ASKED,
        REFUSED,
        APPROVED,
        IN_FORCE,
        APPEALED,
        LIFTED,
        OVER
    }

    public Restriction {
        turns = List.copyOf(turns);
    }

    @Override
    public StaffId owner() {
        return staff;
    }

    public @Nullable Turn turn(Turn.Kind kind) {
        return turns.stream().filter(turn -> turn.kind() == kind).findFirst().orElse(null);
    }

    public @Nullable Instant until() {
        var told = turn(Turn.Kind.TOLD);
        return told == null ? null : told.until();
    }

    public State state(Instant now) {
        if (turn(Turn.Kind.REFUSED) != null) {
            return State.REFUSED;
        }
        if (turn(Turn.Kind.LIFTED) != null || turn(Turn.Kind.UPHELD) != null) {
            return State.LIFTED;
        }
        var until = until();
        if (until == null) {
            return turn(Turn.Kind.APPROVED) == null ? State.ASKED : State.APPROVED;
        }
        if (!until.isAfter(now)) {
            return State.OVER;
        }
        return turn(Turn.Kind.APPEALED) != null && turn(Turn.Kind.KEPT) == null ? State.APPEALED : State.IN_FORCE;
    }

    public boolean isInForce(Instant now) {
        var state = state(now);
        return state == State.IN_FORCE || state == State.APPEALED;
    }
}
