package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.Target;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// How soon what is owed: by our own promise, by custom for the type of case, by law. Of the rules for one target the
/// strictest wins.
public record ServicePolicy(String code, List<Rule> rules, RuleVersion version) {

    public ServicePolicy(String code, List<Rule> rules) {
        this(code, rules, RuleVersion.NONE);
    }

    /// The rule of a body outside that handed the complaint over.
    static final String OF_BODY = "OUTSIDE_BODY";

    /// These rules and the deadline of the body outside, which nobody here can extend.
    ServicePolicy until(Instant due) {
        return and(List.of(new Rule(Target.RESOLUTION, RuleSource.LAW, OF_BODY, new Term.Until(due), false)));
    }

    ServicePolicy and(List<Rule> more) {
        return new ServicePolicy(
                code, Stream.concat(rules.stream(), more.stream()).toList(), version);
    }

    /// One rule; `mayExtend` says whether the law allows more time.
    public record Rule(Target target, RuleSource source, String code, Term term, boolean mayExtend) {

        public Rule(Target target, String policy, Term term) {
            this(target, RuleSource.SERVICE, policy, term, false);
        }
    }
}
