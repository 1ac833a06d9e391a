package io.willowleaf.warning;

/// A cause or group of causes while it is watched.
public record SeriesId(long value) {

    public String stream() {
        return "series:" + value;
    }
}
