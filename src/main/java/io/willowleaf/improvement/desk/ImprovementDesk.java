package io.willowleaf.improvement.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.improvement.ActionFile;
import io.willowleaf.improvement.ActionList;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionState;
import io.willowleaf.improvement.ActionStep;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.improvement.Effect;
import io.willowleaf.improvement.ImprovementEvent;
import io.willowleaf.improvement.LoopFigures;
import io.willowleaf.improvement.NotPossible;
import io.willowleaf.improvement.Proposal;
import io.willowleaf.improvement.Punctuality;
import io.willowleaf.improvement.Threshold;
import io.willowleaf.improvement.Verb;
import io.willowleaf.improvement.domain.Actions;
import io.willowleaf.improvement.domain.Lifecycle;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Stage;
import io.willowleaf.kernel.log.EventLog;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens improvement actions, moves them on and judges what came of them. Complaints linked to an action are told how
/// far it has come.
@Service
@Transactional
public class ImprovementDesk {

    private static final int MOST_OF_A_CAUSE = 20;
    private static final int MOST_WAITING = 100;

    private final Actions actions;
    private final EffectDesk effects;
    private final LinkDesk links;
    private final ComplaintQueue queue;
    private final PeopleDesk people;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    ImprovementDesk(
            Actions actions,
            EffectDesk effects,
            LinkDesk links,
            ComplaintQueue queue,
            PeopleDesk people,
            EventLog log,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.actions = actions;
        this.effects = effects;
        this.links = links;
        this.queue = queue;
        this.people = people;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /// Whoever may work on actions may also only propose them.
    public ActionNumber open(Proposal proposal, Viewer viewer) {
        if (!mayPropose(viewer)) {
            throw new AccessDeniedException(Permission.CAPA_WRITE.code());
        }
        var owner = people.find(proposal.owner()).orElseThrow(NotFound::new);
        var now = clock.instant();
        var number = actions.add(proposal, owner.team(), now.atZone(zone).getYear(), viewer.actor(), now);
        log.append(
                new ImprovementEvent.Opened(
                        number, proposal.cause(), proposal.kind(), proposal.owner(), proposal.due(), proposal.cost()),
                viewer.actor(),
                now);
        audit.act(viewer.actor(), "improvement.open", "improvement:" + number.value());
        queue.moveAction(number.value(), Stage.IMPROVE);
        return number;
    }

    /// With `mine` only those of the viewer; whoever sees no reports sees only their own anyway.
    @Transactional(readOnly = true)
    public ActionList list(ActionView view, boolean mine, @Nullable Long before, int limit, Viewer viewer) {
        var owner = mine || !readsAll(viewer) ? new StaffId(viewer.actor().id()) : null;
        var rows = actions.list(view, owner, before, today(), limit + 1);
        return rows.size() <= limit
                ? new ActionList(rows, null)
                : new ActionList(rows.subList(0, limit), rows.get(limit - 1).id());
    }

    @Transactional(readOnly = true)
    public ActionFile find(ActionNumber number, Viewer viewer) {
        var row = actions.find(number).filter(found -> mayRead(found, viewer)).orElseThrow(NotFound::new);
        return new ActionFile(
                row,
                actions.proposal(row),
                actions.steps(row),
                actions.findEffect(row).orElse(null),
                next(row, viewer),
                actions.threshold().asks(row.kind(), row.cost()));
    }

    @Transactional(readOnly = true)
    public List<ActionRow> ofCause(String cause) {
        return actions.ofCause(cause, MOST_OF_A_CAUSE);
    }

    /// An action that costs much or changes a rule waits for the management.
    public void accept(ActionNumber number, Viewer viewer) {
        var action = hold(Verb.ACCEPT, number, viewer);
        var asks = actions.threshold().asks(action.row().kind(), action.row().cost());
        action.tell(new ImprovementEvent.Accepted(number), asks ? ActionState.WAITING : ActionState.PLANNED, null);
        if (asks) {
            log.append(new ImprovementEvent.DecisionAsked(number), viewer.actor(), clock.instant());
        }
    }

    /// Told from above what the management decided. `ground` is the number of the decision.
    public void decide(ActionNumber number, boolean approved, String ground, Viewer viewer) {
        var row = actions.hold(number).orElseThrow(NotFound::new);
        Lifecycle.demand(Verb.DECIDE, Lifecycle.standing(row));
        var action = new Moving(row, Verb.DECIDE, viewer);
        if (approved) {
            action.tell(new ImprovementEvent.Approved(number), ActionState.PLANNED, ground);
        } else {
            action.tell(new ImprovementEvent.Cancelled(number), ActionState.CANCELLED, ground);
        }
    }

    public void start(ActionNumber number, Viewer viewer) {
        hold(Verb.START, number, viewer).tell(new ImprovementEvent.Started(number), ActionState.DOING, null);
    }

    public void finish(ActionNumber number, LocalDate effectFrom, Viewer viewer) {
        if (effectFrom.isAfter(today())) {
            throw new NotPossible("improvement.refused.future");
        }
        var action = hold(Verb.FINISH, number, viewer);
        action.tell(
                new ImprovementEvent.Done(number, effectFrom),
                new ActionStep(ActionState.DONE, effectFrom, null, null, viewer.actor(), clock.instant()));
    }

    /// Counts and keeps what was found. Too few complaints are no verdict: the action stays where it is.
    public Effect judge(ActionNumber number, Viewer viewer) {
        var action = hold(Verb.JUDGE, number, viewer);
        var cause = action.row().cause();
        var from = action.row().effectFrom();
        if (cause == null || from == null) {
            throw new NotPossible("improvement.refused.noCause");
        }
        var effect = effects.effect(cause, from);
        switch (effect.finding()) {
            case TOO_FEW -> throw new NotPossible("improvement.refused.tooFew");
            case IMPROVED, UNDECIDED, WORSE -> {
                actions.add(action.row(), effect, viewer.actor(), clock.instant());
                action.tell(
                        new ImprovementEvent.Verified(
                                number, effect.finding(), effect.ratio(), effect.low(), effect.high()),
                        new ActionStep(
                                ActionState.VERIFIED, null, effect.finding(), null, viewer.actor(), clock.instant()));
            }
        }
        return effect;
    }

    public void share(ActionNumber number, String words, Viewer viewer) {
        hold(Verb.SHARE, number, viewer).tell(new ImprovementEvent.Shared(number), ActionState.SHARED, words.strip());
    }

    public void cancel(ActionNumber number, String ground, Viewer viewer) {
        if (ground.isBlank()) {
            throw new NotPossible("improvement.refused.ground");
        }
        hold(Verb.CANCEL, number, viewer)
                .tell(new ImprovementEvent.Cancelled(number), ActionState.CANCELLED, ground.strip());
    }

    /// Links every complaint with the cause that no action works on; answers how many.
    public int linkOpen(ActionNumber number, Viewer viewer) {
        var row = reach(actions.hold(number).orElseThrow(NotFound::new), viewer);
        return row.cause() == null ? 0 : links.linkOpen(number, row.cause(), viewer);
    }

    public void link(ActionNumber number, ComplaintNumber complaint, Viewer viewer) {
        reach(actions.hold(number).orElseThrow(NotFound::new), viewer);
        links.link(number, complaint, viewer);
    }

    /// Everything that waits for the management, newest first.
    @Transactional(readOnly = true)
    public List<ActionRow> waiting() {
        return actions.list(ActionView.WAITING, null, null, today(), MOST_WAITING);
    }

    /// How many actions are in the last three steps of the loop.
    @Transactional(readOnly = true)
    public Map<Stage, LoopFigures> figures() {
        return actions.figures(today(), clock.instant());
    }

    @Transactional(readOnly = true)
    public Punctuality punctuality(LocalDate from, LocalDate until) {
        return actions.punctuality(from, until);
    }

    @Transactional(readOnly = true)
    public Threshold threshold() {
        return actions.threshold();
    }

    public void set(Threshold threshold, Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE, Manner.WRITE)
                && !viewer.may(Permission.DECISION_RECORD, Manner.APPROVE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
        actions.set(threshold, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "improvement.threshold", "improvement.threshold:1");
    }

    public boolean mayPropose(Viewer viewer) {
        var grant = viewer.grants().get(Permission.CAPA_WRITE);
        return viewer.actor().kind() == Actor.Kind.SYSTEM
                || (grant != null && grant.reach() != Reach.NONE && grant.manner() != Manner.READ);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Set<Verb> next(ActionRow row, Viewer viewer) {
        return mayWork(row, viewer) ? Lifecycle.next(Lifecycle.standing(row)) : EnumSet.noneOf(Verb.class);
    }

    private Moving hold(Verb verb, ActionNumber number, Viewer viewer) {
        var row = reach(actions.hold(number).orElseThrow(NotFound::new), viewer);
        Lifecycle.demand(verb, Lifecycle.standing(row));
        return new Moving(row, verb, viewer);
    }

    private static ActionRow reach(ActionRow row, Viewer viewer) {
        if (!mayRead(row, viewer)) {
            throw new NotFound();
        }
        if (!mayWork(row, viewer)) {
            throw new AccessDeniedException(Permission.CAPA_WRITE.code());
        }
        return row;
    }

    private static boolean mayWork(ActionRow row, Viewer viewer) {
        return viewer.may(Permission.CAPA_WRITE, row) && viewer.may(Permission.CAPA_WRITE, Manner.WRITE);
    }

    private static boolean mayRead(ActionRow row, Viewer viewer) {
        return readsAll(viewer) || viewer.may(Permission.REPORT_VIEW, row);
    }

    private static boolean readsAll(Viewer viewer) {
        return viewer.may(Permission.CAPA_WRITE)
                || viewer.reach(Permission.REPORT_VIEW).compareTo(Reach.TEAM) >= 0;
    }

    /// An action that is held while it moves: the step first, then the event, then the complaints.
    private final class Moving {

        private final ActionRow row;
        private final Verb verb;
        private final Viewer viewer;

        Moving(ActionRow row, Verb verb, Viewer viewer) {
            this.row = row;
            this.verb = verb;
            this.viewer = viewer;
        }

        ActionRow row() {
            return row;
        }

        void tell(ImprovementEvent happened, ActionState reached, @Nullable String words) {
            tell(happened, ActionStep.to(reached, words, viewer.actor(), clock.instant()));
        }

        void tell(ImprovementEvent happened, ActionStep step) {
            actions.add(row, step);
            log.append(happened, viewer.actor(), step.at());
            audit.act(
                    viewer.actor(),
                    "improvement." + verb.name().toLowerCase(Locale.ROOT),
                    "improvement:" + row.number().value());
            queue.moveAction(row.number().value(), step.state().stage());
        }
    }
}
