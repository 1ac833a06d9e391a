package io.willowleaf.workbench.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.notification.News;
import io.willowleaf.notification.desk.Newsroom;
import io.willowleaf.workbench.NotPossible;
import io.willowleaf.workbench.domain.Task;
import io.willowleaf.workbench.domain.Tasks;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The small steps on the way to an answer: who does what, and whether it is done.
@Service
@Transactional
public class TaskDesk {

    private static final int MOST = 50;

    private final ComplaintDesk complaints;
    private final Tasks tasks;
    private final Newsroom newsroom;
    private final AuditDesk audit;
    private final InstantSource clock;

    TaskDesk(ComplaintDesk complaints, Tasks tasks, Newsroom newsroom, AuditDesk audit, InstantSource clock) {
        this.complaints = complaints;
        this.tasks = tasks;
        this.newsroom = newsroom;
        this.audit = audit;
        this.clock = clock;
    }

    public long add(
            ComplaintNumber number, String words, @Nullable StaffId officer, @Nullable Instant due, Viewer viewer) {
        var complaint = complaints.glance(number, viewer).id();
        if (tasks.open(complaint) >= MOST) {
            throw new NotPossible("workbench.task.many", MOST);
        }
        var task = tasks.add(complaint, words, officer, due, viewer.actor(), clock.instant());
        done("add", complaint, viewer);
        return task;
    }

    public void mark(ComplaintNumber number, long task, Task.Mark mark, Viewer viewer) {
        var complaint = complaints.glance(number, viewer).id();
        if (!tasks.mark(complaint, task, mark, viewer.actor(), clock.instant())) {
            throw new NotFound();
        }
        done("mark", complaint, viewer);
    }

    private void done(String verb, ComplaintId complaint, Viewer viewer) {
        audit.act(viewer.actor(), "workbench.task." + verb, complaint.stream());
        newsroom.stir(complaint.stream(), News.FACT);
    }
}
