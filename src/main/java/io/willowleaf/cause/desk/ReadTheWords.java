package io.willowleaf.cause.desk;

import io.willowleaf.cause.CauseEvent;
import io.willowleaf.cause.domain.Coding;
import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads what customers said for causes, and counts complaints by cause.
@Component
class ReadTheWords implements Subscriber {

    private final Coding coding;
    private final Rulebook rules;
    private final WordsDesk words;

    ReadTheWords(Coding coding, Rulebook rules, WordsDesk words) {
        this.coding = coding;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public String name() {
        return "cause.read-the-words";
    }

    @Override
    public void startOver() {
        coding.startOver();
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        for (var heard : batch) {
            switch (heard.event()) {
                case ComplaintEvent.Received event -> coding.received(event);
                case ComplaintEvent.Triaged event -> coding.triaged(event);
                case ComplaintEvent.Assigned event -> coding.assigned(event);
                case ComplaintEvent.CauseConfirmed event -> coding.confirmed(event, heard.at());
                case ComplaintEvent.Ended event -> coding.ended(event);
                case CauseEvent.Proposed event -> coding.proposed(event);
                default -> {}
            }
        }
        read(batch);
    }

    private void read(List<LoggedEvent> batch) {
        var received = batch.stream()
                .map(LoggedEvent::event)
                .filter(ComplaintEvent.Received.class::isInstance)
                .map(event -> ((ComplaintEvent.Received) event).complaint())
                .toList();
        if (received.isEmpty()) {
            return;
        }
        var edition = rules.current();
        for (var said : words.of(received, Viewer.SYSTEM)) {
            coding.suggested(said.complaint(), edition.suggest(said.words()), edition.state());
        }
    }
}
