package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.Map;

/// What people typed and have not handed in, kept by person, complaint and form.
public interface Drafts {

    /// Replaces what was kept for this form.
    void keep(StaffId staff, ComplaintId complaint, String form, Map<String, String> typed, Instant at);

    void drop(StaffId staff, ComplaintId complaint, String form);

    /// What was typed at one is there at the other as well, after what is written there already.
    void carry(ComplaintId from, ComplaintId to);

    int dropOlderThan(Instant moment);

    /// Field by field as it was typed.
    record Draft(Map<String, String> typed, Instant savedAt) {}
}
