package io.willowleaf.search.desk;

import io.willowleaf.search.domain.Found;
import io.willowleaf.search.domain.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a search.
///
/// @param unread conditions that could not be understood and were left out
/// @param direct how many of the first hits were found by a number
/// @param how whether everything asked for is in them
/// @param meant questions that may have been meant, where nothing was found
/// @param next the cursor of the next page
public record Results(
        Question question,
        List<Question.Condition> unread,
        List<Hit> hits,
        int direct,
        Found found,
        How how,
        List<String> meant,
        @Nullable String next) {

    /// How the words had to be taken to find anything.
    public enum How {
        ALL,
        SLIPPED,
        MEANT,
        SOME
    }

    public Results {
        unread = List.copyOf(unread);
        hits = List.copyOf(hits);
        meant = List.copyOf(meant);
    }

    /// How many there are in all, those found by a number with them; nothing where there are too many to count.
    public @Nullable Long many() {
        var counted = found.many();
        return counted == null
                ? null
                : counted + Math.max(0, hits.size() - found.places().size());
    }
}
