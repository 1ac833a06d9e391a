package io.willowleaf.protection.desk;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.likeness.Sameness;
import io.willowleaf.protection.Repetition;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts how often a customer brought the same matter. It suggests a look and decides nothing.
@Service
@Transactional(readOnly = true)
public class RepetitionDesk {

    private final ComplaintQueue queue;
    private final WordsDesk words;

    RepetitionDesk(ComplaintQueue queue, WordsDesk words) {
        this.queue = queue;
        this.words = words;
    }

    /// Among the complaints of this customer that the viewer may read.
    public Repetition of(ComplaintFile file, Viewer viewer) {
        var customer = file.heard().customer();
        if (customer == null) {
            return new Repetition(1, 0);
        }
        var rows = queue.ofCustomer(customer, viewer).stream()
                .filter(row -> !row.receivedAt().isAfter(file.heard().at()))
                .collect(Collectors.toMap(QueueRow::id, row -> row));
        var same = words.of(rows.keySet(), viewer).stream()
                .filter(said -> said.complaint().equals(file.heard().id())
                        || Sameness.of(said.words(), file.heard().words()) >= Sameness.SAME)
                .map(said -> rows.get(said.complaint()))
                .toList();
        var told = same.stream()
                .filter(row -> row != null && row.answeredAt() != null)
                .count();
        return new Repetition(Math.max(1, same.size()), (int) told);
    }
}
