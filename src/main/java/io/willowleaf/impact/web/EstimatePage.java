package io.willowleaf.impact.web;

import io.willowleaf.impact.AssumptionVersion;
import io.willowleaf.impact.HiddenVoices;
import io.willowleaf.kernel.page.Problems;
import java.util.List;

/// The assumptions, what they make of a hundred complaints, and how they changed.
public record EstimatePage(
        EstimateForm form,
        Problems problems,
        HiddenVoices hundred,
        List<AssumptionVersion> history,
        boolean mayChange) {}
