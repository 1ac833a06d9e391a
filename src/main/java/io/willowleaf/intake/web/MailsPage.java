package io.willowleaf.intake.web;

import io.willowleaf.intake.MailRow;
import io.willowleaf.kernel.page.Pager;
import java.util.List;

/// The mails that were handed in, all or those that wait for somebody.
public record MailsPage(List<MailRow> rows, boolean waiting, Pager pager) {

    public MailsPage {
        rows = List.copyOf(rows);
    }
}
