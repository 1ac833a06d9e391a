package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.notification.Watchable;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Whoever may read a complaint may know when something happens to it.
@Component
class WatchComplaints implements Watchable {

    private static final Pattern ONE = Pattern.compile("complaint:(\\d{1,18})");

    private final ComplaintDesk complaints;

    WatchComplaints(ComplaintDesk complaints) {
        this.complaints = complaints;
    }

    @Override
    public String kind() {
        return "complaint";
    }

    @Override
    public boolean mayWatch(Viewer viewer, String stream) {
        var one = ONE.matcher(stream);
        return one.matches()
                ? complaints.mayRead(new ComplaintId(Long.parseLong(one.group(1))), viewer)
                : viewer.may(Permission.CASE_READ);
    }
}
