package io.willowleaf.complaint;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was heard when a complaint was received, and who answers for it from that moment.
public record Heard(
        ComplaintId id,
        ComplaintNumber number,
        String channel,
        String words,
        @Nullable String happened,
        @Nullable String expected,
        @Nullable String wished,
        @Nullable String orderNumber,
        @Nullable CustomerId customer,
        Language language,
        StaffId owner,
        TeamId team,
        Actor by,
        Instant at) {

    private static final int LONGEST_TITLE = 60;

    /// How the words begin, on one line.
    public String title() {
        return title(words);
    }

    public static String title(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)).stripTrailing() + "…";
    }
}
