package io.willowleaf.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// What for a program wants to see personal data in full, as it says with each request (`X-Purpose`). Without one it is
/// hidden in part, whatever the token may.
public final class Purpose {

    public static final String HEADER = "X-Purpose";
    private static final int LONGEST = 200;

    private Purpose() {}

    /// Null if nothing is said.
    public static @Nullable String of(HttpServletRequest request) {
        var said = request.getHeader(HEADER);
        return said == null || said.isBlank()
                ? null
                : said.strip().substring(0, Math.min(LONGEST, said.strip().length()));
    }
}
