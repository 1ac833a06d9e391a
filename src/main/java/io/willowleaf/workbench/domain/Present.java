package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import java.util.Map;

/// Who has which complaint open now, on any node. Nobody is ever kept from anything by it.
public interface Present {

    /// Somebody at a complaint, and whether they are writing an answer.
    record Colleague(StaffId staff, boolean typing) {}

    /// Somebody is here; `typed` if they pressed a key since they said so last.
    void beat(ComplaintId complaint, StaffId staff, String tab, boolean typed);

    void leave(ComplaintId complaint, StaffId staff, String tab);

    /// For each complaint somebody has open, a text that changes when those there change; and with every reply that
    /// waits to go out.
    Map<ComplaintId, String> all();

    /// Forgets who left without a word.
    void tidy();
}
