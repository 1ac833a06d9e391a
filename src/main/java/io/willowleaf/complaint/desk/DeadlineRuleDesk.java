package io.willowleaf.complaint.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.Terms;
import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.domain.DeadlineRules;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rules deadlines are counted by: what we promise and what the law wants. A change holds for every deadline
/// counted
/// from then on; those already counted keep theirs until something about the complaint changes.
@Service
@Transactional
public class DeadlineRuleDesk {

    private final DeadlineRules rules;
    private final AuditDesk audit;

    DeadlineRuleDesk(DeadlineRules rules, AuditDesk audit) {
        this.rules = rules;
        this.audit = audit;
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

    public void change(Priority priority, String firstResponse, String resolution, String progress, Viewer by) {
        allow(by);
        rules.change(priority, checked(firstResponse), checked(resolution), checked(progress));
        audit.act(by.actor(), "deadline.rule", "policy:" + priority.name());
    }

    public void change(String law, String term, boolean extendable, boolean active, Viewer by) {
        allow(by);
        rules.change(law(law).code(), checked(term), extendable, active);
        audit.act(by.actor(), "deadline.rule", "law:" + law);
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
