package io.willowleaf.guidance.web;

import io.willowleaf.guidance.ChangeFigures;
import io.willowleaf.guidance.ConversationFigures;
import java.util.List;

/// Which change calms, over the last days, and what the viewer is asked to take over.
public record ChangesPage(
        int days, List<ChangeFigures> figures, List<ConversationFigures> talks, List<String> waiting) {

    static final List<Integer> SPANS = List.of(30, 90, 365);

    public List<Integer> spans() {
        return SPANS;
    }
}
