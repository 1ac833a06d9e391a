package io.willowleaf.complaint;

/// The key of a complaint inside this installation.
public record ComplaintId(long value) {

    /// The stream of the log that everything about this complaint is kept in.
    public String stream() {
        return "complaint:" + value;
    }
}
