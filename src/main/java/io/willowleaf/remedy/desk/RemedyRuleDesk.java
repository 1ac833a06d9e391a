package io.willowleaf.remedy.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.remedy.Budget;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RuleChange;
import io.willowleaf.remedy.domain.LimitLadder;
import io.willowleaf.remedy.domain.RemedyRules;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be offered, within which limits and with which budgets. A change holds for what is offered from then on;
/// who changed what stays known.
@Service
@Transactional
public class RemedyRuleDesk {

    private static final int SHOWN = 50;

    private final RemedyRules rules;
    private final AuditDesk audit;
    private final InstantSource clock;

    RemedyRuleDesk(RemedyRules rules, AuditDesk audit, InstantSource clock) {
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Remedy> remedies() {
        return rules.remedies();
    }

    @Transactional(readOnly = true)
    public List<Limit> limits() {
        return rules.limits();
    }

    @Transactional(readOnly = true)
    public List<Budget> budgets() {
        return rules.budgets();
    }

    @Transactional(readOnly = true)
    public List<RuleChange> changes() {
        return rules.changes(SHOWN);
    }

    public void name(String code, Bilingual name, Bilingual evidence, Viewer by) {
        allow(by);
        rules.hold();
        var was = one(rules.remedies(), Remedy::code, code);
        rules.change(new Remedy(code, name, evidence, was.costsMoney()));
        note(RuleChange.Kind.REMEDY, code, "ko", was.name().ko(), name.ko(), by);
        note(RuleChange.Kind.REMEDY, code, "en", was.name().en(), name.en(), by);
        note(RuleChange.Kind.REMEDY, code, "evidenceKo", was.evidence().ko(), evidence.ko(), by);
        note(RuleChange.Kind.REMEDY, code, "evidenceEn", was.evidence().en(), evidence.en(), by);
    }

    /// `perMonth` null is no bound.
    public void limit(String code, Money perCase, @Nullable Money perMonth, Set<String> remedies, Viewer by) {
        allow(by);
        rules.hold();
        var all = rules.limits();
        var was = one(all, Limit::code, code);
        var limit = new Limit(code, was.name(), was.role(), perCase, perMonth, remedies, was.above());
        var known = rules.remedies().stream().map(Remedy::code).collect(Collectors.toSet());
        if (remedies.isEmpty() || !known.containsAll(remedies)) {
            throw new NotPossible("remedy.rule.problem.remedies");
        }
        if (LimitLadder.isMonthTooSmall(limit)) {
            throw new NotPossible("remedy.rule.problem.month");
        }
        if (LimitLadder.breaks(limit, all)) {
            throw new NotPossible("remedy.rule.problem.ladder");
        }
        rules.change(limit);
        note(RuleChange.Kind.LIMIT, code, "perCase", won(was.perCase()), won(perCase), by);
        note(RuleChange.Kind.LIMIT, code, "perMonth", won(was.perMonth()), won(perMonth), by);
        note(RuleChange.Kind.LIMIT, code, "remedies", codes(was.remedies()), codes(remedies), by);
    }

    public void budget(String code, Money perMonth, Viewer by) {
        allow(by);
        rules.hold();
        var all = rules.budgets();
        var was = one(all, Budget::code, code);
        var budget = new Budget(code, was.name(), perMonth);
        if (LimitLadder.breaks(budget, all)) {
            throw new NotPossible("remedy.rule.problem.budget");
        }
        rules.change(budget);
        note(RuleChange.Kind.BUDGET, code, "perMonth", won(was.perMonth()), won(perMonth), by);
    }

    private void note(RuleChange.Kind kind, String code, String field, String before, String after, Viewer by) {
        if (before.equals(after)) {
            return;
        }
        rules.note(new RuleChange(kind, code, field, before, after, by.actor(), clock.instant()));
        audit.act(by.actor(), "remedy.rule", "remedy." + kind + ":" + code, field);
    }

    private static String won(@Nullable Money money) {
        return money == null ? "" : String.valueOf(money.won());
    }

    private static String codes(Set<String> remedies) {
        return remedies.stream().sorted().collect(Collectors.joining(" "));
    }

    private static <T> T one(List<T> all, Function<T, String> code, String wanted) {
        return all.stream()
                .filter(each -> code.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void allow(Viewer by) {
        if (!by.may(Permission.CONFIG_WRITE, Manner.WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
    }
}
