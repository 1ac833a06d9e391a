package io.willowleaf.intake.web;

import io.willowleaf.intake.MailRow;
import io.willowleaf.intake.MailboxCard;
import io.willowleaf.kernel.page.Pager;
import java.util.List;

/// The mails that were handed in, all or those that wait for somebody, and the mailboxes they
/// are fetched from.
public record MailsPage(List<MailRow> rows, List<MailboxCard> boxes, boolean waiting, Pager pager) {

    public MailsPage {
        rows = List.copyOf(rows);
        boxes = List.copyOf(boxes);
    }
}
