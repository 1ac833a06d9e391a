package io.willowleaf.management.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.management.Decision;
import io.willowleaf.management.DecisionFigures;
import io.willowleaf.management.DecisionList;
import io.willowleaf.management.DecisionNumber;
import io.willowleaf.management.FollowUp;
import io.willowleaf.management.ManagementEvent;
import io.willowleaf.management.NewDecision;
import io.willowleaf.management.NotPossible;
import io.willowleaf.management.domain.Decisions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records what the management decided and what became of it. A decision on an action moves the action on.
@Service
@Transactional
public class DecisionDesk {

    private final Decisions decisions;
    private final ImprovementDesk improvements;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    DecisionDesk(
            Decisions decisions,
            ImprovementDesk improvements,
            EventLog log,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.decisions = decisions;
        this.improvements = improvements;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    public DecisionNumber record(NewDecision made, Viewer viewer) {
        demand(viewer);
        if (made.choice().binds() && (made.owner() == null || made.due() == null)) {
            throw new NotPossible("management.refused.owner");
        }
        var now = clock.instant();
        var number = decisions.add(made, now.atZone(zone).getYear(), viewer.actor(), now);
        log.append(
                new ManagementEvent.Decided(number, made.action(), made.choice(), made.owner(), made.due()),
                viewer.actor(),
                now);
        audit.act(viewer.actor(), "decision.record", "decision:" + number.value());
        if (made.action() != null) {
            tellAction(new ActionNumber(made.action()), made, number, viewer);
        }
        return number;
    }

    /// With a day it is done; without one it is a word on the way.
    public void followUp(DecisionNumber number, @Nullable LocalDate doneOn, String words, Viewer viewer) {
        var decision = decisions.hold(number).orElseThrow(NotFound::new);
        var owner = decision.owner();
        boolean owns = owner != null && viewer.actor().equals(Actor.staff(owner.value()));
        if (!owns) {
            demand(viewer);
        }
        if (!decision.isOpen()) {
            throw new NotPossible("management.refused.settled");
        }
        if (doneOn != null && doneOn.isAfter(today())) {
            throw new NotPossible("management.refused.future");
        }
        var now = clock.instant();
        var id = decisions.add(decision, new FollowUp(doneOn, words.strip(), viewer.actor(), now));
        log.append(new ManagementEvent.FollowedUp(number, id, doneOn != null), viewer.actor(), now);
        audit.act(viewer.actor(), "decision.followUp", "decision:" + number.value());
    }

    @Transactional(readOnly = true)
    public Decision find(DecisionNumber number) {
        return decisions.find(number).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<FollowUp> followUps(Decision decision) {
        return decisions.followUps(decision);
    }

    @Transactional(readOnly = true)
    public DecisionList list(@Nullable Long before, int limit) {
        var rows = decisions.list(before, limit + 1);
        return rows.size() <= limit
                ? new DecisionList(rows, null)
                : new DecisionList(rows.subList(0, limit), rows.get(limit - 1).id());
    }

    @Transactional(readOnly = true)
    public List<Decision> ofAction(ActionNumber action) {
        return decisions.ofAction(action.value());
    }

    @Transactional(readOnly = true)
    public DecisionFigures figures(LocalDate from, LocalDate until) {
        return decisions.figures(from, until, today());
    }

    public static boolean mayRecord(Viewer viewer) {
        return viewer.may(Permission.DECISION_RECORD, Manner.APPROVE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void tellAction(ActionNumber action, NewDecision made, DecisionNumber number, Viewer viewer) {
        switch (made.choice()) {
            case APPROVED, CONDITIONS -> improvements.decide(action, true, number.value(), viewer);
            case REFUSED -> improvements.decide(action, false, number.value(), viewer);
            case POSTPONED -> improvements.find(action, viewer);
        }
    }

    private static void demand(Viewer viewer) {
        if (!mayRecord(viewer)) {
            throw new AccessDeniedException(Permission.DECISION_RECORD.code());
        }
    }
}
