package io.willowleaf.guidance;

import io.willowleaf.complaint.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text about to go out, and what it is looked at against.
///
/// @param outcome the decision it tells, or null on the way to one
/// @param customer the name of who reads it, or empty
/// @param earlier what this customer was answered before, newest first
public record Draft(String words, @Nullable Outcome outcome, String customer, List<String> earlier) {

    public static Draft of(String words) {
        return new Draft(words, null, "", List.of());
    }
}
