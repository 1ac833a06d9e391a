package io.willowleaf.management.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.management.Decision;
import io.willowleaf.management.DecisionFigures;
import io.willowleaf.management.DecisionNumber;
import io.willowleaf.management.FollowUp;
import io.willowleaf.management.NewDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every decision and every follow-up; nothing in it ever changes.
public interface Decisions {

    DecisionNumber add(NewDecision decision, int year, Actor by, Instant at);

    long add(Decision decision, FollowUp followUp);

    Optional<Decision> find(DecisionNumber number);

    /// Until the end of the transaction nobody else follows this one up.
    Optional<Decision> hold(DecisionNumber number);

    List<FollowUp> followUps(Decision decision);

    /// Newest first, those before `before`.
    List<Decision> list(@Nullable Long before, int limit);

    List<Decision> ofAction(String action);

    DecisionFigures figures(LocalDate from, LocalDate until, LocalDate today);
}
