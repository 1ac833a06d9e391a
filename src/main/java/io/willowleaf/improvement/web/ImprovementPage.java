package io.willowleaf.improvement.web;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.improvement.ActionFile;
import io.willowleaf.improvement.ActionState;
import io.willowleaf.improvement.ActionStep;
import io.willowleaf.improvement.Effect;
import io.willowleaf.improvement.EffectCurve;
import io.willowleaf.improvement.Verb;
import io.willowleaf.kernel.page.Step;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One action: where it stands, what came of it, and the complaints behind it. The effect counted now is shown until
/// one was kept.
public record ImprovementPage(
        ActionFile file,
        @Nullable Bilingual cause,
        @Nullable StaffCard owner,
        @Nullable Effect now,
        @Nullable EffectCurve curve,
        List<QueueRow> linked,
        int unlinked,
        boolean decides,
        LocalDate today) {

    private static final List<ActionState> BAR = List.of(
            ActionState.PROPOSED,
            ActionState.WAITING,
            ActionState.PLANNED,
            ActionState.DOING,
            ActionState.DONE,
            ActionState.VERIFIED,
            ActionState.SHARED);

    /// One of the seven steps of the bar and when it was reached.
    public record Mark(
            ActionState state, Step.State look, @Nullable Instant at) {}

    public List<Mark> bar() {
        int current = switch (file.row().state()) {
            case PROPOSED, WAITING -> 1;
            case PLANNED, DOING -> 3;
            case DONE -> 5;
            case VERIFIED -> 6;
            case SHARED -> BAR.size();
            case CANCELLED -> -1;
        };
        return IntStream.range(0, BAR.size())
                .mapToObj(place -> mark(BAR.get(place), place, current))
                .toList();
    }

    private Mark mark(ActionState state, int place, int current) {
        var at = file.steps().stream()
                .filter(step -> step.state() == state)
                .map(ActionStep::at)
                .findFirst()
                .orElse(null);
        if (current < 0) {
            return new Mark(state, at == null ? Step.State.OPEN : Step.State.DONE, at);
        }
        var look = place < current ? Step.State.DONE : place == current ? Step.State.NOW : Step.State.OPEN;
        return new Mark(state, look, at);
    }

    public boolean may(Verb verb) {
        return file.next().contains(verb);
    }

    public boolean late() {
        return file.row().isLate(today);
    }

    /// What was kept, otherwise what is counted now.
    public @Nullable Effect effect() {
        return file.effect() == null ? now : file.effect();
    }

    public boolean kept() {
        return file.effect() != null;
    }

    /// The last words somebody left with a step: a ground, a decision, where it was shared.
    public List<ActionStep> remarks() {
        return file.steps().stream().filter(step -> step.words() != null).toList();
    }
}
