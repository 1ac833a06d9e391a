package io.willowleaf.search.desk;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.search.domain.Snippet;

/// One complaint that was found, with the name of its customer as the viewer may see it and why it was found: the first
/// words where they hold what was looked for, or that it stands elsewhere.
public record Hit(QueueRow row, String title, String customer, Snippet snippet, boolean elsewhere) {

    /// Whether the title says all that the snippet would.
    public boolean isShort() {
        return snippet.text().equals(title);
    }
}
