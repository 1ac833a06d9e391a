package io.willowleaf.likeness.desk;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Viewer;
import io.willowleaf.likeness.Crowd;
import io.willowleaf.likeness.CrowdSheet;
import io.willowleaf.likeness.domain.Crowds;
import io.willowleaf.likeness.domain.Crowds.Member;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows which texts came almost the same from several senders: a campaign, a copied petition, one trouble of many.
@Service
@Transactional(readOnly = true)
public class CrowdDesk {

    private static final int ROWS = 20;

    private final Crowds crowds;
    private final ComplaintQueue queue;

    CrowdDesk(Crowds crowds, ComplaintQueue queue) {
        this.crowds = crowds;
        this.queue = queue;
    }

    /// Those that grew last, the newest twenty of each; a group of which the viewer may read nothing is left out.
    public List<CrowdSheet> list(int limit, Viewer viewer) {
        var groups = crowds.list(limit);
        var members = crowds.members(groups.stream().map(Crowd::first).toList(), ROWS);
        var rows = members.isEmpty()
                ? List.<QueueRow>of()
                : queue.rows(members.stream().map(Member::complaint).toList(), viewer);
        var byId = rows.stream().collect(Collectors.toMap(QueueRow::id, Function.identity()));
        return groups.stream()
                .map(crowd -> new CrowdSheet(
                        crowd,
                        members.stream()
                                .filter(member -> member.crowd().equals(crowd.first()))
                                .flatMap(member -> Stream.ofNullable(byId.get(member.complaint())))
                                .toList()))
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }
}
