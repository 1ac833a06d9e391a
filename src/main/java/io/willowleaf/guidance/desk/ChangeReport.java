package io.willowleaf.guidance.desk;

import io.willowleaf.guidance.ChangeFigures;
import io.willowleaf.guidance.ConversationFigures;
import io.willowleaf.guidance.domain.Changes;
import io.willowleaf.guidance.domain.Helps;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which change calms. It tells of changes, never of persons.
@Service
@Transactional(readOnly = true)
public class ChangeReport {

    private final Changes changes;
    private final Helps helps;
    private final InstantSource clock;

    ChangeReport(Changes changes, Helps helps, InstantSource clock) {
        this.changes = changes;
        this.helps = helps;
        this.clock = clock;
    }

    /// Of the last days, as far as the viewer's reports reach.
    public List<ChangeFigures> figures(Duration last, Viewer viewer) {
        var since = clock.instant().minus(last);
        return switch (viewer.reach(Permission.REPORT_VIEW)) {
            case ALL -> changes.figures(since, null, null);
            case TEAM -> changes.figures(since, viewer.teams(), null);
            case OWN -> changes.figures(since, null, viewer.actor());
            case NONE -> List.of();
        };
    }

    /// How customers felt before and after conversations of the last days.
    public List<ConversationFigures> conversations(Duration last, Viewer viewer) {
        var since = clock.instant().minus(last);
        return switch (viewer.reach(Permission.REPORT_VIEW)) {
            case ALL -> helps.conversations(since, null, null);
            case TEAM -> helps.conversations(since, viewer.teams(), null);
            case OWN -> helps.conversations(since, null, viewer.actor());
            case NONE -> List.of();
        };
    }
}
