package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import java.util.List;
import java.util.Map;

/// Everything that goes on around a complaint beside what is written down about it, in one look.
public interface Around {

    /// What there is to see. Drafts are those of the reader, by form.
    record Seen(
            List<Present.Colleague> present,
            List<Dispatch> dispatches,
            List<Task> tasks,
            Map<String, Drafts.Draft> drafts,
            List<Macro> macros) {

        public static final Seen NOTHING = new Seen(List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    Seen at(ComplaintId complaint, StaffId reader);
}
