package io.willowleaf.remedy;

import io.willowleaf.complaint.ComplaintNumber;
import org.jspecify.annotations.Nullable;

/// A line of the ledger as a list shows it: with the complaint, where the viewer may read it.
public record LedgerLine(Granted granted, @Nullable ComplaintNumber number) {}
