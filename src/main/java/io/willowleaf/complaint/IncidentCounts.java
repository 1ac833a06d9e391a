package io.willowleaf.complaint;

/// How many complain about an incident, and how far we are with them.
public record IncidentCounts(int linked, int open, int answered) {

    public static final IncidentCounts NONE = new IncidentCounts(0, 0, 0);
}
