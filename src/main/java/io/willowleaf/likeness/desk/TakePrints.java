package io.willowleaf.likeness.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Keeps of every text what its likes are found by, and groups near-copies as they come. When it starts over, what is
/// there stays until it is written anew, and ends the same.
@Component
class TakePrints implements Subscriber {

    static final String NAME = "likeness.take-prints";

    private final Grouping grouping;

    TakePrints(Grouping grouping) {
        this.grouping = grouping;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        var received = new LinkedHashSet<ComplaintId>();
        for (var heard : batch) {
            if (heard.event() instanceof ComplaintEvent.Received event) {
                received.add(event.complaint());
            }
        }
        if (!received.isEmpty()) {
            grouping.take(received);
        }
    }
}
