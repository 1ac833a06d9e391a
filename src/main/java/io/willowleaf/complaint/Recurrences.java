package io.willowleaf.complaint;

/// Asked from below: knows how often one person said the same, as people confirmed.
public interface Recurrences {

    /// This time and every time before it; one where nobody confirmed anything.
    int times(ComplaintId complaint);
}
