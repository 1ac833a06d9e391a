package io.willowleaf.management.desk;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Viewer;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.improvement.LoopFigures;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.Stage;
import io.willowleaf.management.StageColumn;
import io.willowleaf.management.StageItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The six steps of the loop side by side: complaints in the first three, actions and decisions in the fourth and
/// fifth, and in the sixth what is watched.
@Service
@Transactional(readOnly = true)
public class StageDesk {

    private static final int SHOWN = 3;
    private static final LoopFigures NOTHING = new LoopFigures(0, 0, null);

    private final ComplaintQueue queue;
    private final ImprovementDesk improvements;
    private final DecisionDesk decisions;

    StageDesk(ComplaintQueue queue, ImprovementDesk improvements, DecisionDesk decisions) {
        this.queue = queue;
        this.improvements = improvements;
        this.decisions = decisions;
    }

    public List<StageColumn> board(Viewer viewer) {
        var columns = new ArrayList<StageColumn>();
        var complaints = queue.board(viewer);
        for (var stage : List.of(Stage.IDENTIFY, Stage.RESPOND, Stage.CAUSE)) {
            columns.add(complaints.stream()
                    .filter(figures -> figures.stage() == stage)
                    .findFirst()
                    .map(figures -> new StageColumn(
                            stage, figures.open(), figures.late(), figures.medianDwell(), complaintsOn(stage, viewer)))
                    .orElse(new StageColumn(stage, 0, 0, null, List.of())));
        }
        var actions = improvements.figures();
        var decided = decisions.figures(decisions.today(), decisions.today());
        for (var stage : List.of(Stage.IMPROVE, Stage.REFLECT, Stage.MONITOR)) {
            var figures = actions.getOrDefault(stage, NOTHING);
            boolean reflects = stage == Stage.REFLECT;
            columns.add(new StageColumn(
                    stage,
                    figures.open() + (reflects ? decided.open() : 0),
                    figures.late() + (reflects ? decided.late() : 0),
                    figures.medianDwell(),
                    actionsOn(stage, viewer)));
        }
        return columns;
    }

    private List<StageItem> complaintsOn(Stage stage, Viewer viewer) {
        return queue.list(QueueFilter.ALL.at(stage).by(QueueFilter.Order.DUE), viewer, null, SHOWN).rows().stream()
                .map(row -> new StageItem(row.number().value(), row.title(), row.stageSince()))
                .toList();
    }

    private List<StageItem> actionsOn(Stage stage, Viewer viewer) {
        var view = switch (stage) {
            case IDENTIFY, RESPOND, CAUSE, IMPROVE -> ActionView.OPEN;
            case REFLECT -> ActionView.WAITING;
            case MONITOR -> ActionView.WATCHED;
        };
        return improvements.list(view, false, null, SHOWN, viewer).rows().stream()
                .sorted(Comparator.comparing(ActionRow::due))
                .map(row -> new StageItem(row.number().value(), row.measure(), row.since()))
                .toList();
    }
}
