package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Said;
import io.willowleaf.complaint.Written;
import io.willowleaf.complaint.domain.FirstWords;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.identity.Viewer;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What customers said first, for whoever reads many at once: to find causes, to search. A page shows no more of them
/// than a masked line.
@Service
@Transactional(readOnly = true)
public class WordsDesk {

    private final FirstWords words;

    WordsDesk(FirstWords words) {
        this.words = words;
    }

    /// Of those that the viewer may read, the newest first.
    public List<Said> of(Collection<ComplaintId> ids, Viewer viewer) {
        return words.of(ids, Sight.of(viewer));
    }

    /// Every word of these, whoever may read them: for the index, which asks again before it shows anything.
    public List<Written> everything(Collection<ComplaintId> ids) {
        return ids.isEmpty() ? List.of() : words.everything(ids);
    }

    /// Everything that was heard first of those that the viewer may read, in no order.
    public List<Heard> whole(Collection<ComplaintId> ids, Viewer viewer) {
        return words.whole(ids, Sight.of(viewer));
    }
}
