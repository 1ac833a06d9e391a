package io.willowleaf.improvement.web;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.improvement.ActionKind;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.Threshold;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;

/// The form for a new action, with the actions that work on the same cause already.
public record NewActionPage(
        ActionForm form,
        Problems problems,
        Map<CauseCode, Bilingual> causes,
        List<StaffCard> owners,
        List<ActionRow> before,
        Threshold threshold) {

    public List<Option> causeOptions(Language language) {
        return causes.entrySet().stream()
                .map(cause -> new Option(
                        cause.getKey().value(),
                        cause.getKey().value() + " " + cause.getValue().in(language)))
                .toList();
    }

    public List<Option> ownerOptions() {
        return owners.stream()
                .map(card -> new Option(Long.toString(card.id().value()), card.name() + " · " + card.teamName()))
                .toList();
    }

    public List<ActionKind> kinds() {
        return List.of(ActionKind.values());
    }
}
