package io.willowleaf.complaint.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.Moves;
import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.domain.DeadlineRules;
import io.willowleaf.complaint.domain.OpenDeadlines;
import io.willowleaf.complaint.domain.Recount;
import io.willowleaf.complaint.domain.RuleBook;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rules deadlines are counted by: what we promise and what the law wants. A change holds for every deadline
/// counted from then on; those that still run are counted again soon after.
@Service
@Transactional
public class DeadlineRuleDesk {

    private final DeadlineRules rules;
    private final ServicePolicies policies;
    private final OpenDeadlines open;
    private final CalendarDesk calendar;
    private final AuditDesk audit;
    private final InstantSource clock;

    DeadlineRuleDesk(
            DeadlineRules rules,
            ServicePolicies policies,
            OpenDeadlines open,
            CalendarDesk calendar,
            AuditDesk audit,
            InstantSource clock) {
        this.rules = rules;
        this.policies = policies;
        this.open = open;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ServiceTerms> policies() {
        return rules.policies();
    }

    @Transactional(readOnly = true)
    public List<LegalClock> laws() {
        return rules.laws();
    }

    @Transactional(readOnly = true)
    public ServiceTerms policy(String code) {
        return policies().stream()
                .filter(policy -> policy.priority().name().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public LegalClock law(String code) {
        return laws().stream()
                .filter(law -> law.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What would move if we promised this. Nothing is changed.
    @Transactional(readOnly = true)
    public Moves ifPromised(Priority priority, String firstResponse, String resolution) {
        var before = policy(priority.name());
        return moves(policies.book()
                .with(new ServiceTerms(
                        priority,
                        before.name(),
                        checked(firstResponse),
                        checked(resolution),
                        before.progress(),
                        before.receipt(),
                        before.latest())));
    }

    /// What would move if the law wanted this.
    @Transactional(readOnly = true)
    public Moves ifLaw(String code, String term, boolean extendable, boolean active) {
        var law = law(code);
        return moves(policies.book()
                .with(new LegalClock(
                        law.code(),
                        law.name(),
                        law.caseType(),
                        law.target(),
                        checked(term),
                        extendable,
                        active,
                        law.basis())));
    }

    private Moves moves(RuleBook then) {
        var now = calendar.current();
        var moves = new AtomicReference<>(Moves.NONE);
        open.all(each -> {
            var before = each.marks().due();
            var after = Recount.due(each, then, now);
            if (!after.equals(before)) {
                moves.set(moves.get().and(new Moves(1, before, after)));
            }
        });
        return moves.get();
    }

    public void change(Priority priority, String firstResponse, String resolution, String progress, Viewer by) {
        allow(by);
        rules.hold();
        rules.change(priority, checked(firstResponse), checked(resolution), checked(progress));
        changed("policy:" + priority.name(), by);
    }

    public void change(String law, String term, boolean extendable, boolean active, Viewer by) {
        allow(by);
        rules.hold();
        rules.change(law(law).code(), checked(term), extendable, active);
        changed("law:" + law, by);
    }

    private void changed(String rule, Viewer by) {
        rules.changed(rule, by.actor(), clock.instant());
        audit.act(by.actor(), "deadline.rule", rule);
    }

    private static String checked(String term) {
        try {
            Terms.parse(term);
            return term;
        } catch (IllegalArgumentException _) {
            throw new NotPossible("complaint.refused.no_term", term);
        }
    }

    private static void allow(Viewer by) {
        if (!by.may(Permission.CONFIG_WRITE, Manner.WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
    }
}
