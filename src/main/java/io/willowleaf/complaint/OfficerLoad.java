package io.willowleaf.complaint;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;

/// What one person has on the desk in one team: open complaints, of these due today, nearly late, late, with a customer
/// who is very upset, and standing still for the customer.
public record OfficerLoad(
        StaffId officer, TeamId team, int open, int dueToday, int hot, int overdue, int upset, int waiting) {}
