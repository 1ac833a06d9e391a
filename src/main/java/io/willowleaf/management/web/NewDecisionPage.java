package io.willowleaf.management.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.management.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form for a decision, with the action that waits for it.
public record NewDecisionPage(
        DecisionForm form, Problems problems, @Nullable ActionRow action, List<StaffCard> owners) {

    public List<Option> ownerOptions() {
        return owners.stream()
                .map(card -> new Option(Long.toString(card.id().value()), card.name() + " · " + card.teamName()))
                .toList();
    }

    public List<Choice> choices() {
        return List.of(Choice.values());
    }
}
