package io.willowleaf.complaint;

/// How many complaints wait in each of the common views, counted exactly up to 999; 1000 means more.
public record QueueCounts(
        int mine,
        int unassigned,
        int team,
        int dueToday,
        int overdue,
        int forCustomer,
        int upset,
        int disputed,
        int mentioned,
        int snoozed) {

    public static final int MORE = 1000;

    public static final QueueCounts NONE = new QueueCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
