package io.willowleaf.workbench.web;

import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One entry of the timeline: what its kind looks like (`customer`, `reply`, `note`, `call` or `event`), what it is
/// called, the words said, what a mail quoted below them (empty for nothing), and the small facts beside them.
public record Entry(
        long id,
        String kind,
        String title,
        @Nullable String icon,
        Actor by,
        Instant at,
        @Nullable String words,
        String quoted,
        List<Piece> pieces) {

    private static final int LONG = 900;
    private static final int LINES = 16;
    private static final int LEAD = 320;
    private static final int LEAD_LINES = 6;

    /// A small fact: a key, a text as it is, words of ours, a sentence around a moment, a feeling from 1 to 5, or a
    /// file.
    public sealed interface Piece {

        record Key(String key) implements Piece {}

        record Text(String text) implements Piece {}

        record Words(Bilingual words) implements Piece {}

        record When(String key, Instant at) implements Piece {}

        record Count(String key, int count) implements Piece {}

        record Feeling(int level) implements Piece {}

        record File(String name, String href, boolean picture) implements Piece {}
    }

    /// Whether it is folded at first.
    public boolean isLong() {
        return words != null && (words.length() > LONG || words.lines().count() > LINES);
    }

    /// How a long text begins.
    public String lead() {
        var begin = words == null ? "" : words.lines().limit(LEAD_LINES).collect(Collectors.joining("\n"));
        return begin.length() <= LEAD
                ? begin
                : begin.substring(
                                        0,
                                        begin.offsetByCodePoints(
                                                0, Math.min(LEAD, begin.codePointCount(0, begin.length()))))
                                .stripTrailing()
                        + "…";
    }

    /// The part of the timeline it belongs to: `talk`, `notes` or `log`.
    String part() {
        return switch (kind) {
            case "event" -> "log";
            case "note" -> "notes";
            default -> "talk";
        };
    }

    boolean isShown(String show) {
        return show.isEmpty() || show.equals("all") || show.equals(part());
    }
}
