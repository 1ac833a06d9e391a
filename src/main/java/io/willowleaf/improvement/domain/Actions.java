package io.willowleaf.improvement.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionStep;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.improvement.Effect;
import io.willowleaf.improvement.LoopFigures;
import io.willowleaf.improvement.Proposal;
import io.willowleaf.improvement.Punctuality;
import io.willowleaf.improvement.Threshold;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every action and every step of it; nothing in it ever changes.
public interface Actions {

    ActionNumber add(Proposal proposal, TeamId team, int year, Actor by, Instant at);

    void add(ActionRow action, ActionStep step);

    void add(ActionRow action, Effect effect, Actor by, Instant at);

    /// Until the end of the transaction nobody else moves this action.
    Optional<ActionRow> hold(ActionNumber number);

    Optional<ActionRow> find(ActionNumber number);

    Proposal proposal(ActionRow action);

    List<ActionStep> steps(ActionRow action);

    Optional<Effect> findEffect(ActionRow action);

    /// Newest first, those before `before`; with an owner only this person's.
    List<ActionRow> list(ActionView view, @Nullable StaffId owner, @Nullable Long before, LocalDate today, int limit);

    List<ActionRow> ofCause(String cause, int limit);

    Map<Stage, LoopFigures> figures(LocalDate today, Instant now);

    Punctuality punctuality(LocalDate from, LocalDate until);

    Threshold threshold();

    void set(Threshold threshold, Actor by, Instant at);
}
