package io.willowleaf.notification.web;

import io.willowleaf.kernel.page.Pager;
import io.willowleaf.notification.OutboxRow;
import io.willowleaf.notification.Sending;
import io.willowleaf.notification.domain.Outbox.Show;
import java.util.List;

/// The outbox: what waits, what went, and whether anything leaves at all.
public record OutboxPage(List<OutboxRow> rows, Sending sending, boolean mayStop, Show shown, Pager pager) {

    public List<Show> choices() {
        return List.of(Show.values());
    }
}
