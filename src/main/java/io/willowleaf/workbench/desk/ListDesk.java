package io.willowleaf.workbench.desk;

import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.workbench.NotPossible;
import io.willowleaf.workbench.domain.Column;
import io.willowleaf.workbench.domain.Habits;
import io.willowleaf.workbench.domain.SavedView;
import io.willowleaf.workbench.domain.SavedViews;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps everybody's lists as they like them: named views, columns, and what they have seen.
@Service
@Transactional
public class ListDesk {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_QUESTION = 2_000;

    private static final int MOST = 30;
    private static final Duration FARTHEST_BACK = Duration.ofDays(7);

    private final SavedViews views;
    private final Habits habits;
    private final PeopleDesk people;
    private final InstantSource clock;

    ListDesk(SavedViews views, Habits habits, PeopleDesk people, InstantSource clock) {
        this.views = views;
        this.habits = habits;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedView> views(Viewer viewer) {
        return views.of(self(viewer), viewer.teams());
    }

    /// A shared one is the whole team's. Answers its key.
    public long keep(String name, String question, boolean shared, Viewer viewer) {
        var mine = views(viewer).stream().filter(SavedView::mine).count();
        if (mine >= MOST) {
            throw new NotPossible("workbench.refused.views", MOST);
        }
        var team = shared ? people.find(self(viewer)).map(Staff::team).orElse(null) : null;
        return views.add(self(viewer), team, name, question, clock.instant());
    }

    public void remove(long view, Viewer viewer) {
        views.remove(view, self(viewer));
    }

    @Transactional(readOnly = true)
    public List<Column> columns(Viewer viewer) {
        return habits.findColumns(self(viewer)).orElse(Column.USUAL);
    }

    public void show(List<Column> columns, Viewer viewer) {
        habits.keepColumns(self(viewer), columns);
    }

    /// Since when there is something new for the viewer: their last look, a week at most.
    @Transactional(readOnly = true)
    public Instant newSince(Viewer viewer) {
        var farthest = clock.instant().minus(FARTHEST_BACK);
        return habits.findLook(self(viewer))
                .filter(look -> look.isAfter(farthest))
                .orElse(farthest);
    }

    /// All that happened until then has been seen.
    public void seen(Instant until, Viewer viewer) {
        var now = clock.instant();
        habits.keepLook(self(viewer), until.isAfter(now) ? now : until);
    }

    private static StaffId self(Viewer viewer) {
        return new StaffId(viewer.actor().id());
    }
}
