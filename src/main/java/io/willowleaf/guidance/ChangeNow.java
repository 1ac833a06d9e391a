package io.willowleaf.guidance;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change that was offered, and what became of it so far.
///
/// @param to who is to take over
/// @param accepted what the customer said, or null while open
/// @param note the note for whoever takes over, as it stands with the complaint
/// @param kept whether the promised time was kept, once that is known
public record ChangeNow(
        long id,
        Change change,
        Way way,
        @Nullable StaffId to,
        @Nullable Emotion before,
        Actor offeredBy,
        Instant offeredAt,
        @Nullable Boolean accepted,
        @Nullable Instant due,
        @Nullable Long promise,
        @Nullable Long note,
        @Nullable Actor takenBy,
        @Nullable Boolean kept,
        @Nullable Emotion after) {

    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    public boolean isOpen() {
        return accepted == null;
    }

    /// Accepted, and still waiting for the person named.
    public boolean waitsForTakeOver() {
        return isAccepted() && to != null && takenBy == null;
    }

    /// Accepted, and nobody has said yet how it went.
    public boolean goesOn() {
        return isAccepted() && after == null;
    }
}
