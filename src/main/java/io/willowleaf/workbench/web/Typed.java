package io.willowleaf.workbench.web;

import io.willowleaf.guidance.Advice;
import io.willowleaf.guidance.Hint;
import io.willowleaf.guidance.Readiness;
import io.willowleaf.guidance.Remarks;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.workbench.domain.Drafts.Draft;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was written in one form and not yet taken, what is wrong with it, and what the coach says about it.
public record Typed(
        String form,
        Map<String, String> values,
        Problems problems,
        List<Hint> hints,
        List<Advice> advice,
        List<String> openSlots,
        Map<String, Draft> drafts,
        @Nullable Late late) {

    static final Typed NOTHING = of("", Map.of(), Problems.NONE);

    static Typed of(String form, Map<String, String> values, Problems problems) {
        return new Typed(form, values, problems, List.of(), List.of(), List.of(), Map.of(), null);
    }

    /// What somebody else did while this was written.
    Typed late(Late found) {
        return new Typed(form, values, problems, hints, advice, openSlots, drafts, found);
    }

    /// What waits to be handed in comes back wherever nothing newer was typed.
    Typed with(Map<String, Draft> kept) {
        return new Typed(form, values, problems, hints, advice, openSlots, kept, late);
    }

    Typed heard(Readiness ready) {
        return new Typed(form, values, problems, ready.hints(), ready.advice(), ready.openSlots(), drafts, late);
    }

    /// The value of a field of that form, or what stands there otherwise.
    public String in(String ofForm, String field, @Nullable String otherwise) {
        var typed = form.equals(ofForm) ? values.get(field) : draft(ofForm, field);
        return typed != null ? typed.replace("\r\n", "\n") : otherwise == null ? "" : otherwise;
    }

    private @Nullable String draft(String ofForm, String field) {
        var draft = drafts.get(ofForm);
        return draft == null ? null : draft.typed().get(field);
    }

    /// When the draft of a form was kept last, if there is one.
    public @Nullable Instant kept(String ofForm) {
        var draft = drafts.get(ofForm);
        return draft == null ? null : draft.savedAt();
    }

    public @Nullable Late late(String ofForm) {
        return late != null && form.equals(ofForm) ? late : null;
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

    public Remarks remarks() {
        return Remarks.of(hints, advice, openSlots, this::said);
    }

    /// The phrases the coach spoke about so far.
    public String offered() {
        return Stream.concat(
                        Arrays.stream(in("reply", "hints-offered", "").split(" ", -1)),
                        hints.stream().map(Hint::code))
                .filter(code -> !code.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The part of the text a hint is about.
    private String said(Hint hint) {
        var words = in(form, "words", "").strip();
        return words.substring(Math.clamp(hint.start(), 0, words.length()), Math.clamp(hint.end(), 0, words.length()));
    }
}
