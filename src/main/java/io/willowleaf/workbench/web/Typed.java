package io.willowleaf.workbench.web;

import io.willowleaf.guidance.Advice;
import io.willowleaf.guidance.Hint;
import io.willowleaf.guidance.Readiness;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was written in one form and not yet taken, what is wrong with it, and what the coach says about it.
public record Typed(
        String form,
        Map<String, String> values,
        Problems problems,
        List<Hint> hints,
        List<Advice> advice,
        List<String> openSlots) {

    static final Typed NOTHING = of("", Map.of(), Problems.NONE);

    static Typed of(String form, Map<String, String> values, Problems problems) {
        return new Typed(form, values, problems, List.of(), List.of(), List.of());
    }

    Typed heard(Readiness ready) {
        return new Typed(form, values, problems, ready.hints(), ready.advice(), ready.openSlots());
    }

    /// The value of a field of that form, or what stands there otherwise.
    public String in(String ofForm, String field, @Nullable String otherwise) {
        var typed = form.equals(ofForm) ? values.get(field) : null;
        return typed != null ? typed.replace("\r\n", "\n") : otherwise == null ? "" : otherwise;
    }

    public @Nullable Problem problem(String ofForm, String field) {
        return form.equals(ofForm) ? problems.of(field) : null;
    }

    public Problems problems(String ofForm) {
        return form.equals(ofForm) ? problems : Problems.NONE;
    }

    public boolean stopped() {
        return hints.stream().anyMatch(Hint::blocks) || advice.stream().anyMatch(Advice::blocks);
    }

    /// The part of the text a hint is about.
    public String said(Hint hint) {
        var words = in(form, "words", "").strip();
        return words.substring(Math.clamp(hint.start(), 0, words.length()), Math.clamp(hint.end(), 0, words.length()));
    }
}
