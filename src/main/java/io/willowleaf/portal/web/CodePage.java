package io.willowleaf.portal.web;

import io.willowleaf.kernel.page.Problems;
import java.time.Duration;

/// Where the code is typed that was sent. It says when the code is about to end.
public record CodePage(String number, Duration goodFor, Problems problems) {

    private static final Duration WARNING = Duration.ofMinutes(2);

    public long minutes() {
        return goodFor.toMinutes();
    }

    public long seconds() {
        return goodFor.toSeconds();
    }

    /// So many seconds before the end it says so.
    public long warnBefore() {
        return WARNING.toSeconds();
    }

    public long warnMinutes() {
        return WARNING.toMinutes();
    }
}
