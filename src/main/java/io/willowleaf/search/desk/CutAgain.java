package io.willowleaf.search.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.search.domain.Entries;
import io.willowleaf.search.domain.WordBooks;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Goes through the log behind everybody else and cuts again what was cut by other words: its cursor is set back when
/// the words change, so that new complaints are findable at once all the while and old ones answer as before.
@Component
class CutAgain implements Subscriber {

    static final String NAME = "search.cut-again";

    private final Indexing indexing;
    private final Entries entries;
    private final WordBooks books;
    private final ObjectProvider<Subscriptions> subscriptions;

    CutAgain(Indexing indexing, Entries entries, WordBooks books, ObjectProvider<Subscriptions> subscriptions) {
        this.indexing = indexing;
        this.entries = entries;
        this.books = books;
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        var ids = new LinkedHashSet<ComplaintId>();
        for (var heard : batch) {
            if (heard.event() instanceof ComplaintEvent event) {
                ids.add(event.complaint());
            }
        }
        if (!ids.isEmpty()) {
            indexing.writeStale(ids);
        }
    }

    /// Begins anew if the words are others than those everything was cut by; a newer program may bring others, too.
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void ifWordsChanged() {
        if (!entries.isCutBy(books.current().analysis())) {
            subscriptions.getObject().rebuild(NAME);
        }
    }
}
