package io.willowleaf.moment.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.SlipCollection;
import java.util.List;

/// One collection: how many slips are left, the slip being typed, and what the others became.
public record SlipsPage(
        Box box, SlipCollection collection, List<ComplaintNumber> slips, SlipForm form, Problems problems) {

    public SlipsPage {
        slips = List.copyOf(slips);
    }

    /// The number of the slip being typed.
    public long next() {
        return collection.typed() + 1;
    }

    /// Also where no slip is left but one was typed all the same: nobody types it twice.
    public boolean typing() {
        return collection.open() || !form.blank();
    }

    public String path() {
        return "/boxes/" + box.code() + "/collections/" + collection.id();
    }
}
