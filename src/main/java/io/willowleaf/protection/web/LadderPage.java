package io.willowleaf.protection.web;

import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.protection.LadderSheet;
import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.Warning;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ladder of one complaint, the form for the step that was just said, and who said the others.
public record LadderPage(LadderSheet sheet, @Nullable LadderStep open, WarningForm form, Problems problems) {

    static LadderPage of(LadderSheet sheet, WarningForm form, Problems problems) {
        var open = form.step().isEmpty() ? sheet.next() : sheet.step(form.step());
        return new LadderPage(sheet, open, form, problems);
    }

    /// What is said now: what was typed, otherwise the words of the step.
    public String words(LadderStep step, Language language) {
        return form.words().isEmpty() ? step.words().in(language) : form.words();
    }

    public List<Option> situations(Language language) {
        return sheet.situations().stream()
                .map(situation -> new Option(
                        situation.code(),
                        situation.name().in(language) + " · "
                                + situation.family().in(language)))
                .toList();
    }

    public Stream<LadderStep> said() {
        return sheet.steps().stream().filter(LadderStep::isSaid);
    }

    public Stream<LadderStep> after() {
        return sheet.steps().stream().filter(step -> !step.isSaid());
    }

    public @Nullable Warning last(LadderStep step) {
        return sheet.given().stream()
                .filter(warning -> warning.step().equals(step.code()))
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
