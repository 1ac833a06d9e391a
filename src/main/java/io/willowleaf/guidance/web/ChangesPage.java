package io.willowleaf.guidance.web;

import io.willowleaf.guidance.ChangeFigures;
import io.willowleaf.guidance.ConversationFigures;
import io.willowleaf.guidance.HintFigures;
import java.util.List;

/// Which change calms and which hint helps, over the last days, and what the viewer is asked to take over.
public record ChangesPage(
        int days,
        List<ChangeFigures> figures,
        List<ConversationFigures> talks,
        List<HintFigures> hints,
        List<String> waiting) {

    static final List<Integer> SPANS = List.of(30, 90, 365);

    public List<Integer> spans() {
        return SPANS;
    }
}
