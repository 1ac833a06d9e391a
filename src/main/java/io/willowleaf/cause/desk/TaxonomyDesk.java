package io.willowleaf.cause.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.NotPossible;
import io.willowleaf.cause.WordRule;
import io.willowleaf.cause.domain.Leaves;
import io.willowleaf.cause.domain.Rules;
import io.willowleaf.cause.domain.Taxonomy;
import io.willowleaf.cause.domain.WrittenRule;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the causes and the words that speak for them: what they are called, which are offered, which rules are in use.
@Service
@Transactional
public class TaxonomyDesk {

    private final Leaves leaves;
    private final Rules rules;
    private final Rulebook book;
    private final AuditDesk audit;
    private final InstantSource clock;

    TaxonomyDesk(Leaves leaves, Rules rules, Rulebook book, AuditDesk audit, InstantSource clock) {
        this.leaves = leaves;
        this.rules = rules;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CauseLeaf leaf(CauseCode code) {
        return new Taxonomy(leaves.all()).find(code).orElseThrow(NotFound::new);
    }

    public void rename(CauseCode code, Bilingual words, Viewer viewer) {
        demand(viewer);
        leaves.rename(leaf(code).code(), words);
        audit.act(viewer.actor(), "cause.rename", "cause:" + code.value());
    }

    /// Under the next free number of its group.
    public CauseCode add(String group, Bilingual words, Viewer viewer) {
        demand(viewer);
        if (leaves.all().stream().noneMatch(leaf -> leaf.group().equals(group))) {
            throw new NotFound();
        }
        var code = leaves.add(group, words);
        audit.act(viewer.actor(), "cause.add", "cause:" + code.value());
        return code;
    }

    /// It is no longer offered; complaints that have it keep it.
    public void retire(CauseCode code, Viewer viewer) {
        demand(viewer);
        if (leaf(code).code().equals(CauseLeaf.UNKNOWN)) {
            throw new NotPossible("cause.refused.drawer");
        }
        leaves.switchOff(code, clock.instant());
        audit.act(viewer.actor(), "cause.retire", "cause:" + code.value());
    }

    public void offerAgain(CauseCode code, Viewer viewer) {
        demand(viewer);
        leaves.switchOff(leaf(code).code(), null);
        audit.act(viewer.actor(), "cause.offer_again", "cause:" + code.value());
    }

    /// In the order in which they are tried.
    @Transactional(readOnly = true)
    public List<WordRule> rules() {
        return rules.all().stream().map(TaxonomyDesk::shown).toList();
    }

    @Transactional(readOnly = true)
    public WordRule rule(String code) {
        return shown(written(code));
    }

    /// What a text would speak for, by the rules as they are.
    @Transactional(readOnly = true)
    public List<CauseSuggestion> read(String words) {
        return book.current().suggest(words);
    }

    /// Counts for what is heard from now on. A pattern that cannot be read is refused.
    public void rewrite(String code, int weight, String pattern, Viewer viewer) {
        demand(viewer);
        var rule = written(code);
        var rewritten = new WrittenRule(
                rule.code(), rule.kind(), rule.group(), rule.leaf(), weight, pattern.strip(), rule.active());
        rewritten.compiled();
        rules.put(rewritten);
        audit.act(viewer.actor(), "cause.rule", "rule:" + code);
    }

    /// Every group keeps the leaf it falls back to.
    public void retireRule(String code, Viewer viewer) {
        demand(viewer);
        if (!shown(written(code)).mayRetire()) {
            throw new NotPossible("cause.refused.fallback");
        }
        rules.switchOff(code, clock.instant());
        audit.act(viewer.actor(), "cause.rule", "rule:" + code);
    }

    public void useRuleAgain(String code, Viewer viewer) {
        demand(viewer);
        rules.switchOff(written(code).code(), null);
        audit.act(viewer.actor(), "cause.rule", "rule:" + code);
    }

    private WrittenRule written(String code) {
        return rules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static WordRule shown(WrittenRule rule) {
        return new WordRule(
                rule.code(),
                WordRule.Kind.valueOf(rule.kind().name()),
                rule.group(),
                rule.leaf(),
                rule.weight(),
                rule.pattern(),
                rule.active());
    }

    private static void demand(Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE, Manner.WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
    }
}
