package io.willowleaf.guidance;

import io.willowleaf.identity.StaffCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The three changes of one complaint: what was done, what may help now, and who waits to take over.
///
/// @param acting whether the viewer may offer one
/// @param handOver what the person who takes over should know, so that nobody has to tell it again
public record ThreeChanges(
        String number,
        List<ChangeNow> changes,
        List<Suggestion> suggestions,
        boolean acting,
        @Nullable HandOver handOver) {

    /// A complaint that somebody is asked to take over. `mine` if the viewer may do it.
    public record HandOver(
            ChangeNow change, String note, @Nullable StaffCard to, boolean mine) {}

    /// The newest of one kind that was not refused.
    public @Nullable ChangeNow latest(Change change) {
        return changes.stream()
                .filter(each -> each.change() == change && !Boolean.FALSE.equals(each.accepted()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Suggestion suggested(Change change) {
        return suggestions.stream()
                .filter(each -> each.change() == change)
                .findFirst()
                .orElse(null);
    }
}
