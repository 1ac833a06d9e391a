package io.willowleaf.demo;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.MentionDesk;
import io.willowleaf.complaint.desk.SnoozeDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.workbench.desk.ListDesk;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Lists as people keep them after some time: named views, something put off until tomorrow, a colleague called.
@Component
class DemoLists {

    private static final int PUT_OFF = 2;

    private final ListDesk lists;
    private final ComplaintQueue queue;
    private final SnoozeDesk snoozes;
    private final MentionDesk mentions;
    private final InstantSource clock;

    DemoLists(ListDesk lists, ComplaintQueue queue, SnoozeDesk snoozes, MentionDesk mentions, InstantSource clock) {
        this.lists = lists;
        this.queue = queue;
        this.snoozes = snoozes;
        this.mentions = mentions;
        this.clock = clock;
    }

    void keep(DemoPeople.Crew crew) {
        var lead = crew.holding(Role.TEAM_LEAD);
        var agent = crew.holding(Role.AGENT);
        lists.keep("배송 파손", "view=team&cause=PD-DLV&sort=changed", true, lead);
        lists.keep("약속이 남은 불만", "view=all&waits=promised&sort=due", true, lead);
        lists.keep("다시 열린 불만", "view=all&waits=reopened", false, agent);
        var mine = queue.list(mine(agent), agent, null, PUT_OFF + 1).rows();
        mine.stream()
                .limit(PUT_OFF)
                .forEach(row -> snoozes.snooze(row.number(), clock.instant().plus(Duration.ofHours(18)), agent));
        mine.stream().skip(PUT_OFF).forEach(row -> mentions.mention(row.number(), List.of(self(agent)), lead));
    }

    private static QueueFilter mine(Viewer viewer) {
        return QueueFilter.ALL
                .in(QueueFilter.OPEN)
                .that(Waits.AWAKE)
                .of(self(viewer), null)
                .by(Order.RECEIVED);
    }

    private static StaffId self(Viewer viewer) {
        return new StaffId(viewer.actor().id());
    }
}
