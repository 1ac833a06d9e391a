package io.willowleaf.complaint;

import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What takes a complaint off the straight way: who is kept from it, whose word it waits for, who looks after it from
/// above, which bodies outside have it, and what it was merged with.
///
/// @param approval the drafted decision that waits for somebody's word
/// @param escalation the superior's part, while it lasts
/// @param absorbed the complaints that go on within this one
/// @param incident what it is about together with others
/// @param handed the body outside that it came from
/// @param colleague how one of us told it, if one of us did
public record Detour(
        List<StaffId> accused,
        @Nullable Told approval,
        @Nullable Told escalation,
        List<OutsideNow> outside,
        @Nullable Merged merged,
        List<ComplaintId> absorbed,
        @Nullable IncidentId incident,
        @Nullable Handed handed,
        ComplaintFact.@Nullable FromColleague colleague,
        int answers,
        int objections) {

    public static final Detour NONE =
            new Detour(List.of(), null, null, List.of(), null, List.of(), null, null, null, 0, 0);

    /// Where it goes on, and since when.
    public record Merged(ComplaintId kept, Instant at) {}

    /// Whom it is about, and the colleague it came from; where that one told it in confidence, everybody.
    public List<StaffId> keptFrom() {
        if (colleague == null) {
            return accused;
        }
        var kept = new ArrayList<>(accused);
        if (colleague.staff() != null && !accused.contains(colleague.staff())) {
            kept.add(colleague.staff());
        }
        if (colleague.openness() == Openness.CONFIDENTIAL) {
            kept.add(Reachable.EVERYBODY);
        }
        return List.copyOf(kept);
    }

    public boolean isOutside() {
        return outside.stream().anyMatch(OutsideNow::isOpen);
    }

    /// Whether a body outside has spoken and none still looks at it.
    public boolean isHeardFromOutside() {
        return !outside.isEmpty() && !isOutside();
    }

    public ComplaintFact.@Nullable ApprovalRequest draft() {
        return approval != null && approval.fact() instanceof ComplaintFact.ApprovalRequest draft ? draft : null;
    }

    public ComplaintFact.@Nullable Escalation superior() {
        return escalation != null && escalation.fact() instanceof ComplaintFact.Escalation up ? up : null;
    }
}
