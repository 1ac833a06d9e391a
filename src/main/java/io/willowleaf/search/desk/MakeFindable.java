package io.willowleaf.search.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes complaints findable as soon as something is said in them, and keeps where they stand. When it starts over,
/// what is there goes on answering until it is written anew.
@Component
class MakeFindable implements Subscriber {

    static final String NAME = "search.make-findable";

    private final Indexing indexing;

    MakeFindable(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        var said = new LinkedHashSet<ComplaintId>();
        var moved = new LinkedHashSet<ComplaintId>();
        for (var heard : batch) {
            if (heard.event() instanceof ComplaintEvent event) {
                switch (event) {
                    case ComplaintEvent.Received _,
                            ComplaintEvent.WordsAdded _,
                            ComplaintEvent.Attached _,
                            ComplaintEvent.Objected _,
                            ComplaintEvent.Reopened _,
                            ComplaintEvent.Planned _,
                            ComplaintEvent.PromiseMade _,
                            ComplaintEvent.Noted _,
                            ComplaintEvent.Replied _,
                            ComplaintEvent.Answered _ -> said.add(event.complaint());
                    case ComplaintEvent.DueSet _,
                            ComplaintEvent.Judged _,
                            ComplaintEvent.Extended _,
                            ComplaintEvent.Signalled _,
                            ComplaintEvent.Alerted _,
                            ComplaintEvent.BreachExplained _,
                            ComplaintEvent.EmotionNoted _,
                            ComplaintEvent.PromiseKept _,
                            ComplaintEvent.PromiseBroken _,
                            ComplaintEvent.JoinedIncident _,
                            ComplaintEvent.LeftIncident _ -> {
                        // Nothing a search asks for.
                    }
                    default -> moved.add(event.complaint());
                }
            }
        }
        moved.removeAll(said);
        if (!said.isEmpty()) {
            indexing.write(said);
        }
        if (!moved.isEmpty()) {
            indexing.move(moved);
        }
    }
}
