package io.willowleaf.screens;

/// Something about a page that should not be so.
record Finding(Place place, Variant variant, Kind kind, String what) {

    enum Kind {
        STATUS,
        CONSOLE,
        OVERFLOW,
        RAW_KEY,
        FOREIGN,
        ACCESS,
        EMPTY_CHART,
        /// The way to the page could not be gone, for want of data.
        NO_WAY
    }

    @Override
    public String toString() {
        return "%s [%s] %s: %s".formatted(place.name(), variant, kind, what);
    }
}
