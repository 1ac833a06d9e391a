package io.willowleaf.search.domain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/// Where a page of results ended; the rank counts only where the best come first.
public record Place(float rank, Instant receivedAt, long complaint) {

    public String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((rank + " " + receivedAt + " " + complaint).getBytes(StandardCharsets.UTF_8));
    }

    /// Throws IllegalArgumentException for one that never was.
    public static Place of(String cursor) {
        var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no cursor: " + cursor);
        }
        try {
            return new Place(Float.parseFloat(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2]));
        } catch (DateTimeException bad) {
            throw new IllegalArgumentException("no cursor: " + cursor, bad);
        }
    }
}
