package io.willowleaf.protection;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;

/// References to everything that was there at one moment, sealed together. The salt is its own.
public record Bundle(long id, String salt, String seal, Actor by, Instant at, List<Evidence> items) {

    public Bundle {
        items = List.copyOf(items);
    }
}
