package io.willowleaf.warning.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.Severity;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.warning.domain.Watch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// Counts complaints by the day they came in and the cause that was confirmed; what was spam or came twice does not
/// count.
@Component
class CountCauses implements Subscriber {

    private final Watch.Counting counting;
    private final ZoneId zone;

    CountCauses(Watch.Counting counting, ZoneId zone) {
        this.counting = counting;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "warning.count-causes";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        received(batch);
        batch.forEach(heard -> {
            if (heard.event() instanceof ComplaintEvent event) {
                count(event);
            }
        });
    }

    /// Nothing happens to a complaint before it is received, so these may come first.
    private void received(List<LoggedEvent> batch) {
        var days = new LinkedHashMap<ComplaintId, LocalDate>();
        for (var heard : batch) {
            if (heard.event() instanceof ComplaintEvent.Received received) {
                days.put(received.complaint(), received.at().atZone(zone).toLocalDate());
            }
        }
        if (!days.isEmpty()) {
            counting.received(days);
        }
    }

    @Override
    public void startOver() {
        counting.startOver();
    }

    private void count(ComplaintEvent event) {
        switch (event) {
            case ComplaintEvent.Triaged triaged ->
                counting.grave(triaged.complaint(), triaged.severity() == Severity.S1);
            case ComplaintEvent.CauseConfirmed confirmed -> counting.caused(confirmed.complaint(), confirmed.primary());
            case ComplaintEvent.Ended ended
            when ended.kind() == EndKind.SPAM || ended.kind() == EndKind.MERGED -> counting.drop(ended.complaint());
            default -> {
                // Nothing else changes what is counted.
            }
        }
    }
}
