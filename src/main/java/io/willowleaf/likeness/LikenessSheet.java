package io.willowleaf.likeness;

import io.willowleaf.complaint.ComplaintNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What looks like one complaint, as far as the viewer may read it.
///
/// @param repeats how often this person said the same, this time included, as people confirmed
/// @param crowd the group of near-copies it belongs to
public record LikenessSheet(
        ComplaintNumber number,
        String title,
        List<Likeness> all,
        int repeats,
        @Nullable Crowd crowd,
        boolean judging,
        boolean merging) {

    public LikenessSheet {
        all = List.copyOf(all);
    }

    public List<Likeness> of(Kind kind) {
        return all.stream().filter(each -> each.kind() == kind).toList();
    }
}
