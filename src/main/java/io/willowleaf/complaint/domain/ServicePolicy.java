package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.Target;
import java.util.List;

/// How soon what is owed: by our own promise, by custom for the type of case, by law. Of the rules for one target the
/// strictest wins.
public record ServicePolicy(String code, List<Rule> rules, RuleVersion version) {

    public ServicePolicy(String code, List<Rule> rules) {
        this(code, rules, RuleVersion.NONE);
    }

    /// One rule; `mayExtend` says whether the law allows more time.
    public record Rule(Target target, RuleSource source, String code, Term term, boolean mayExtend) {

        public Rule(Target target, String policy, Term term) {
            this(target, RuleSource.SERVICE, policy, term, false);
        }
    }
}
