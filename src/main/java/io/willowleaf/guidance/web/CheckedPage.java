package io.willowleaf.guidance.web;

import io.willowleaf.guidance.Advice;
import io.willowleaf.guidance.Hint;
import io.willowleaf.guidance.Readiness;
import io.willowleaf.guidance.Remarks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text with what was found in it, cut into pieces so that the places can be marked.
public record CheckedPage(String text, List<Hint> hints, List<Advice> advice, List<String> open, List<Piece> pieces) {

    static final CheckedPage EMPTY = new CheckedPage("", List.of(), List.of(), List.of(), List.of());

    public record Piece(String text, @Nullable Hint hint) {}

    static CheckedPage of(String text, Readiness ready) {
        var hints = ready.hints();
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var hint : hints) {
            pieces.add(new Piece(text.substring(from, hint.start()), null));
            pieces.add(new Piece(text.substring(hint.start(), hint.end()), hint));
            from = hint.end();
        }
        pieces.add(new Piece(text.substring(from), null));
        return new CheckedPage(text, hints, ready.advice(), ready.openSlots(), pieces);
    }

    /// The words that were found.
    public String said(Hint hint) {
        return text.substring(hint.start(), hint.end());
    }

    Remarks remarks() {
        return Remarks.of(hints, advice, open, this::said);
    }

    public boolean clean() {
        return !text.isBlank() && hints.isEmpty() && advice.isEmpty() && open.isEmpty();
    }
}
