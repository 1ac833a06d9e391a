package io.willowleaf.messenger.web;

import io.willowleaf.kernel.page.Pager;
import io.willowleaf.messenger.ShortMessageRow;
import java.util.List;

/// The short messages that came in, all or those that wait for somebody.
public record ShortMessagesPage(List<ShortMessageRow> rows, boolean waiting, Pager pager) {

    public ShortMessagesPage {
        rows = List.copyOf(rows);
    }
}
