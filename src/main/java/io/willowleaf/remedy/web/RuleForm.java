package io.willowleaf.remedy.web;

import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.Budget;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RuleChange.Kind;
import io.willowleaf.starterkit.Bilingual;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A remedy, a limit or a budget as it was typed; each uses the fields it has.
public record RuleForm(
        String ko,
        String en,
        String evidenceKo,
        String evidenceEn,
        String perCase,
        String perMonth,
        Set<String> remedies) {

    static final RuleForm EMPTY = new RuleForm("", "", "", "", "", "", Set.of());

    /// What a request leaves out is empty.
    public RuleForm {
        ko = Objects.requireNonNullElse(ko, "");
        en = Objects.requireNonNullElse(en, "");
        evidenceKo = Objects.requireNonNullElse(evidenceKo, "");
        evidenceEn = Objects.requireNonNullElse(evidenceEn, "");
        perCase = Objects.requireNonNullElse(perCase, "");
        perMonth = Objects.requireNonNullElse(perMonth, "");
        remedies = Objects.requireNonNullElse(remedies, Set.of());
    }

    static RuleForm of(Remedy remedy) {
        var name = remedy.name();
        var evidence = remedy.evidence();
        return new RuleForm(name.ko(), name.en(), evidence.ko(), evidence.en(), "", "", Set.of());
    }

    static RuleForm of(Limit limit) {
        var month = limit.perMonth();
        return new RuleForm("", "", "", "", won(limit.perCase()), month == null ? "" : won(month), limit.remedies());
    }

    static RuleForm of(Budget budget) {
        return new RuleForm("", "", "", "", "", won(budget.perMonth()), Set.of());
    }

    Problems problems(Kind kind) {
        return switch (kind) {
            case REMEDY ->
                Problems.NONE
                        .with(ko.isBlank() || en.isBlank(), "ko", "remedy.rule.problem.words")
                        .with(evidenceKo.isBlank() || evidenceEn.isBlank(), "evidenceKo", "remedy.rule.problem.words");
            case LIMIT ->
                Problems.NONE
                        .with(isNoAmount(perCase), "perCase", "remedy.amount.invalid")
                        .with(Won.read(perMonth) == null, "perMonth", "remedy.amount.invalid")
                        .with(remedies.isEmpty(), "remedies", "remedy.rule.problem.remedies");
            case BUDGET -> Problems.NONE.with(isNoAmount(perMonth), "perMonth", "remedy.amount.invalid");
        };
    }

    Bilingual name() {
        return new Bilingual(ko.strip(), en.strip());
    }

    Bilingual evidence() {
        return new Bilingual(evidenceKo.strip(), evidenceEn.strip());
    }

    Money caseMoney() {
        return money(perCase);
    }

    Money monthMoney() {
        return money(perMonth);
    }

    @Nullable
    Money monthOrNone() {
        return perMonth.isBlank() ? null : money(perMonth);
    }

    private static Money money(String typed) {
        return new Money(Objects.requireNonNullElse(Won.read(typed), 0L));
    }

    private static boolean isNoAmount(String typed) {
        return typed.isBlank() || Won.read(typed) == null;
    }

    private static String won(Money money) {
        return String.valueOf(money.won());
    }
}
