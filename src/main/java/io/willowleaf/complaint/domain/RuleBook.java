package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Terms;
import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.domain.ServicePolicy.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The policy of every priority and type of case, and what it would be with one rule changed.
public record RuleBook(RuleVersion version, Map<Kind, ServicePolicy> policies) {

    /// Before triage the type is not known yet.
    public record Kind(Priority priority, @Nullable String caseType) {}

    public RuleBook {
        policies = Map.copyOf(policies);
    }

    ServicePolicy policy(OpenDeadlines.Open open) {
        var priority = open.priority();
        var kind = priority == null ? new Kind(ServicePolicies.UNSORTED, null) : new Kind(priority, open.caseType());
        return Objects.requireNonNull(policies.get(kind));
    }

    public RuleBook with(ServiceTerms promise) {
        return change((kind, rule) -> kind.priority() == promise.priority() && rule.source() == RuleSource.SERVICE
                ? new Rule(
                        rule.target(),
                        rule.code(),
                        Terms.parse(
                                rule.target() == Target.RESOLUTION ? promise.resolution() : promise.firstResponse()))
                : rule);
    }

    public RuleBook with(LegalClock law) {
        var without = change((_, rule) -> isOf(law, rule) ? null : rule);
        return law.active() ? without.and(law) : without;
    }

    private RuleBook and(LegalClock law) {
        var rule = new Rule(law.target(), RuleSource.LAW, law.code(), Terms.parse(law.term()), law.extendable());
        var changed = new HashMap<>(policies);
        changed.replaceAll((kind, policy) -> {
            if (law.caseType() != null && !law.caseType().equals(kind.caseType())) {
                return policy;
            }
            var rules = new ArrayList<>(policy.rules());
            rules.add(rule);
            return with(policy, rules);
        });
        return new RuleBook(version, changed);
    }

    private RuleBook change(BiFunction<Kind, Rule, @Nullable Rule> other) {
        var changed = new HashMap<>(policies);
        changed.replaceAll((kind, policy) -> {
            var rules = new ArrayList<Rule>();
            policy.rules().forEach(rule -> {
                var now = other.apply(kind, rule);
                if (now != null) {
                    rules.add(now);
                }
            });
            return with(policy, rules);
        });
        return new RuleBook(version, changed);
    }

    private static boolean isOf(LegalClock law, Rule rule) {
        return rule.source() == RuleSource.LAW && rule.code().equals(law.code());
    }

    private static ServicePolicy with(ServicePolicy policy, List<Rule> rules) {
        return new ServicePolicy(policy.code(), List.copyOf(rules), policy.version());
    }
}
