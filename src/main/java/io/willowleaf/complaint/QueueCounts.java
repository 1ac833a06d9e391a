package io.willowleaf.complaint;

/// How many complaints wait in each of the common views, counted exactly up to 999; 1000 means more.
public record QueueCounts(
        int mine, int unassigned, int team, int dueToday, int overdue, int forCustomer, int upset, int disputed) {

    public static final int MORE = 1000;
}
