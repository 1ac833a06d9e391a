package io.willowleaf.protection.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.LadderStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The protocol and, for one of its steps, the form that changes its words.
public record ScriptsPage(List<LadderStep> steps, @Nullable String open, ScriptForm form, Problems problems) {}
