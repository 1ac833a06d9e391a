package io.willowleaf.search.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Written;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.Entries;
import io.willowleaf.search.domain.Entry;
import io.willowleaf.search.domain.Marks;
import io.willowleaf.search.domain.Texts;
import io.willowleaf.search.domain.Vector;
import io.willowleaf.search.domain.WordBooks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Reads complaints and writes what they are found by.
@Component
class Indexing {

    private final WordsDesk words;
    private final ComplaintQueue queue;
    private final CustomerDesk customers;
    private final Morphemes morphemes;
    private final WordBooks books;
    private final Entries entries;

    Indexing(
            WordsDesk words,
            ComplaintQueue queue,
            CustomerDesk customers,
            Morphemes morphemes,
            WordBooks books,
            Entries entries) {
        this.words = words;
        this.queue = queue;
        this.customers = customers;
        this.morphemes = morphemes;
        this.books = books;
        this.entries = entries;
    }

    /// All their words.
    void write(Collection<ComplaintId> ids) {
        var written = words.everything(ids);
        if (written.isEmpty()) {
            return;
        }
        var analysis = books.current().analysis();
        var names = customers.names(
                written.stream()
                        .map(Written::customer)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Viewer.SYSTEM);
        var nouns = new LinkedHashSet<String>();
        var all = new ArrayList<Entries.Worded>();
        for (var each : written) {
            var vector = Vector.of(texts(each, names), morphemes);
            if (!each.isConfidential()) {
                nouns.addAll(vector.nouns()); // offered to everybody who mistypes
            }
            all.add(new Entries.Worded(Entry.of(each), vector.text(), Marks.list(vector.marks())));
        }
        entries.put(all, analysis);
        entries.learn(nouns);
    }

    /// Where they stand; their words did not change.
    void move(Collection<ComplaintId> ids) {
        entries.move(queue.rows(ids, Viewer.SYSTEM).stream().map(Entry::of).toList());
    }

    /// Those of these that were cut in another way than now.
    void writeStale(Collection<ComplaintId> ids) {
        write(entries.staleAmong(ids, books.current().analysis()));
    }

    private static Texts texts(Written written, Map<CustomerId, String> names) {
        var name = written.customer() == null ? "" : names.getOrDefault(written.customer(), "");
        return new Texts(name, written.theirs(), written.ours(), written.inside());
    }
}
