package io.willowleaf.intake.web;

import io.willowleaf.intake.MailboxCard;
import java.util.List;

/// The mailboxes there are.
public record MailboxesPage(List<MailboxCard> boxes) {

    public MailboxesPage {
        boxes = List.copyOf(boxes);
    }
}
