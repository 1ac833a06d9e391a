package io.willowleaf.protection;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one of our people carried today: abusive contacts, hard cases and how many of them came in a row.
public record Exposure(
        StaffId staff,
        int abuses,
        int hard,
        int inRow,
        @Nullable Instant restsUntil) {

    /// So many hard cases in a row are reason to rest.
    public static final int IN_ROW = 2;

    /// F-40: two hard cases in a row, or one abuse. Reason enough to offer a break; never a figure about a person.
    public boolean isAmber() {
        return inRow >= IN_ROW || abuses >= 1;
    }

    public boolean rests(Instant now) {
        return restsUntil != null && restsUntil.isAfter(now);
    }
}
