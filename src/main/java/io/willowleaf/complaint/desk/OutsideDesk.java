package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.complaint.OutsideResult;
import io.willowleaf.complaint.domain.OutsideWay;
import io.willowleaf.complaint.domain.WordLists;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What bodies outside have to do with a complaint.
@Service
@Transactional
public class OutsideDesk {

    private final Holding holding;
    private final Deed deed;
    private final WordLists lists;

    OutsideDesk(Holding holding, Deed deed, WordLists lists) {
        this.holding = holding;
        this.deed = deed;
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public List<OutsideBody> bodies() {
        return lists.outsideBodies();
    }

    /// `reference` is the number the body gave it, `due` when it expects us.
    public void begin(ComplaintNumber number, String body, String reference, Instant due, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        deed.act(
                "outside",
                held,
                viewer.actor(),
                work -> work.tell(it -> new OutsideWay(it).begin(body, Clean.words(reference), due, work.now())));
    }

    /// What we answered to the body that handed it over.
    public void inform(ComplaintNumber number, String words, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        deed.act(
                "outside.informed",
                held,
                viewer.actor(),
                work -> work.tell(it -> new OutsideWay(it).inform(Clean.words(words))));
    }

    public void hear(ComplaintNumber number, long outside, OutsideResult result, String words, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        deed.act(
                "outside.heard",
                held,
                viewer.actor(),
                work -> work.tell(it -> new OutsideWay(it).hear(outside, result, Clean.words(words))));
    }
}
