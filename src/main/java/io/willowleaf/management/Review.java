package io.willowleaf.management;

import io.willowleaf.complaint.PeriodFigures;
import io.willowleaf.impact.HiddenVoices;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.Punctuality;
import io.willowleaf.survey.Satisfaction;
import java.time.LocalDate;
import java.util.List;

/// A period as the management sees it, with the one before it: what we heard, what stands behind it (an estimate), the
/// six steps, what waits for a decision, and the last decisions. `until` is not included.
public record Review(
        LocalDate from,
        LocalDate until,
        PeriodFigures now,
        PeriodFigures before,
        HiddenVoices voices,
        Satisfaction satisfaction,
        List<LoopValue> loop,
        Punctuality actions,
        List<ActionRow> waiting,
        List<Decision> past,
        DecisionFigures decided) {}
