package io.willowleaf.remedy.domain;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Gesture;
import java.time.Instant;
import java.util.List;

/// Willow leaves and their budgets.
public interface Gestures {

    /// Until the end of the transaction nobody else spends of these budgets.
    void hold(StaffId staff, TeamId team);

    void add(ComplaintFile about, StaffId staff, TeamId team, String words, Money amount, Instant at);

    List<Gesture> of(ComplaintId complaint);

    Spent spent(StaffId staff, TeamId team, Instant since);

    /// What was spent since then and the budgets it is taken from.
    record Spent(Money person, Money team, long teamCount, Money personBudget, Money teamBudget) {}
}
