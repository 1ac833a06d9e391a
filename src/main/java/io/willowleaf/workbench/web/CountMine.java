package io.willowleaf.workbench.web;

import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.MenuCount;
import io.willowleaf.identity.Viewer;
import org.springframework.stereotype.Component;

/// Says in the menu how many complaints are one's own.
@Component
class CountMine implements MenuCount {

    private final ComplaintQueue queue;

    CountMine(ComplaintQueue queue) {
        this.queue = queue;
    }

    @Override
    public String path() {
        return "/complaints";
    }

    @Override
    public long of(Viewer viewer) {
        return queue.mine(viewer);
    }
}
