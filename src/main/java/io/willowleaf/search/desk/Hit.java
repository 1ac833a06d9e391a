package io.willowleaf.search.desk;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.search.domain.Snippet;

/// One complaint that was found, with the name of its customer as the viewer may see it and why it was found.
public record Hit(QueueRow row, String title, String customer, Snippet snippet) {}
