package io.willowleaf.remedy.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.remedy.Budget;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RuleChange;
import io.willowleaf.starterkit.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The catalogue, the limits and the budgets, what became of them, and the form for the one that is open.
public record RemedyRulesPage(
        List<Remedy> remedies,
        List<Limit> limits,
        List<Budget> budgets,
        List<RuleChange> changes,
        Map<StaffId, StaffCard> people,
        boolean mayChange,
        @Nullable Open open,
        Problems problems) {

    /// What is being changed.
    public record Open(RuleChange.Kind kind, String code, RuleForm form) {}

    public String title(RuleChange.Kind kind, String code, Language language) {
        return switch (kind) {
            case REMEDY -> name(code, language);
            case LIMIT ->
                first(limits.stream().filter(each -> each.code().equals(code)).map(Limit::name), code, language);
            case BUDGET ->
                first(budgets.stream().filter(each -> each.code().equals(code)).map(Budget::name), code, language);
        };
    }

    public String by(Actor actor) {
        var card = actor.kind() == Actor.Kind.STAFF ? people.get(new StaffId(actor.id())) : null;
        return card == null ? "" : card.name();
    }

    /// An amount of a change; null where it is none.
    public @Nullable Money money(RuleChange change, String value) {
        return change.field().startsWith("per") && !value.isEmpty() ? new Money(Long.parseLong(value)) : null;
    }

    /// What a change says in words.
    public String words(RuleChange change, String value, Language language) {
        return change.field().equals("remedies")
                ? Arrays.stream(value.split(" ", -1))
                        .map(code -> name(code, language))
                        .collect(Collectors.joining(", "))
                : value;
    }

    public List<Option> options(Language language) {
        return remedies.stream()
                .map(remedy -> new Option(remedy.code(), remedy.name().in(language)))
                .toList();
    }

    private String name(String code, Language language) {
        return first(remedies.stream().filter(each -> each.code().equals(code)).map(Remedy::name), code, language);
    }

    private static String first(Stream<Bilingual> names, String code, Language language) {
        return names.map(name -> name.in(language)).findFirst().orElse(code);
    }
}
