package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Said;
import io.willowleaf.complaint.Written;
import java.util.Collection;
import java.util.List;

/// What was said, for reading many at once.
public interface FirstWords {

    /// Only those that may be read with this sight, the newest first.
    List<Said> of(Collection<ComplaintId> ids, Sight sight);

    /// Everything that was heard first, of those that may be read with this sight, in no order.
    List<Heard> whole(Collection<ComplaintId> ids, Sight sight);

    /// Every word of these.
    List<Written> everything(Collection<ComplaintId> ids);
}
