package io.willowleaf.guidance.desk;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.guidance.Draft;
import io.willowleaf.identity.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts beside a text what it is looked at against: who reads it, and what they were answered before.
@Service
@Transactional
public class DraftDesk {

    private final ComplaintDesk complaints;
    private final CustomerDesk customers;

    DraftDesk(ComplaintDesk complaints, CustomerDesk customers) {
        this.complaints = complaints;
        this.customers = customers;
    }

    public Draft of(ComplaintNumber complaint, String words, @Nullable Outcome outcome, Viewer viewer) {
        var file = complaints.find(complaint, viewer);
        return new Draft(words, outcome, customer(file, viewer), earlier(file));
    }

    private String customer(ComplaintFile file, Viewer viewer) {
        var customer = file.heard().customer();
        var card = customer == null
                ? null
                : customers.cards(List.of(customer), viewer).get(customer);
        return card == null ? "" : card.name();
    }

    private static List<String> earlier(ComplaintFile file) {
        return file.story().reversed().stream().flatMap(DraftDesk::said).toList();
    }

    private static Stream<String> said(Told told) {
        return switch (told.fact()) {
            case ComplaintFact.Reply reply -> Stream.of(reply.words());
            case ComplaintFact.Answer answer -> Stream.of(answer.words());
            default -> Stream.of();
        };
    }
}
