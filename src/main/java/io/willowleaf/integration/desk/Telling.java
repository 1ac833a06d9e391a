package io.willowleaf.integration.desk;

import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.Told;
import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.kernel.log.LoggedEvent;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts what a subscriber heard into the words it leaves the house in, the same as in the feed.
@Component
public class Telling {

    private final Chronicle chronicle;
    private final PublicEvents events;
    private final EventWords words;

    Telling(Chronicle chronicle, PublicEvents events, EventWords words) {
        this.chronicle = chronicle;
        this.events = events;
        this.words = words;
    }

    public List<Told> of(List<LoggedEvent> heard) {
        var stored = chronicle.at(heard.stream().map(LoggedEvent::position).toList());
        return events.of(stored, Viewer.SYSTEM).stream()
                .map(event -> new Told(
                        event.position(),
                        event.type(),
                        event.complaint() == null ? event.stream() : event.complaint(),
                        words.of(event)))
                .toList();
    }
}
