package io.willowleaf.guidance.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.guidance.domain.Changes;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes down whether a time promised with a change was kept.
@Component
class HearPromises implements Subscriber {

    private final Changes changes;

    HearPromises(Changes changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "guidance.promised-times";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        for (var heard : batch) {
            switch (heard.event()) {
                case ComplaintEvent.PromiseKept(var complaint, var promise, var onTime) ->
                    changes.promiseEnded(promise, complaint, onTime, heard.at());
                case ComplaintEvent.PromiseBroken(var complaint, var promise) ->
                    changes.promiseEnded(promise, complaint, false, heard.at());
                default -> {}
            }
        }
    }
}
