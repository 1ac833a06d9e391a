package io.willowleaf.demo;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Money;
import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.desk.LadderDesk;
import io.willowleaf.protection.desk.ProtectionDesk;
import io.willowleaf.protection.desk.RestrictionDesk;
import io.willowleaf.remedy.desk.GestureDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/// A hard call and a kind step: somebody is warned, somebody asks for protection, and two willow leaves float.
@Component
class DemoCare {

    private static final int NEWEST = 200;

    /// The first ones are taken by what leaves the straight way.
    private static final int ALREADY_TAKEN = 2;

    private static final int SCENES = 4;
    private static final Money FLOWERS = new Money(12_000);

    private final ComplaintQueue queue;
    private final LadderDesk ladder;
    private final ProtectionDesk protection;
    private final RestrictionDesk restrictions;
    private final GestureDesk gestures;

    DemoCare(
            ComplaintQueue queue,
            LadderDesk ladder,
            ProtectionDesk protection,
            RestrictionDesk restrictions,
            GestureDesk gestures) {
        this.queue = queue;
        this.ladder = ladder;
        this.protection = protection;
        this.restrictions = restrictions;
        this.gestures = gestures;
    }

    void tell(DemoStory.Stage stage) {
        var rows = queue.list(QueueFilter.ALL.in(QueueFilter.OPEN), stage.lead(), null, NEWEST).rows().stream()
                .filter(row -> row.standing() == StandingCode.ANSWERING && !row.disputed() && row.customer() != null)
                .filter(row -> stage.handlers().stream().anyMatch(one -> has(one, row)))
                .skip(ALREADY_TAKEN)
                .limit(SCENES)
                .toList();
        if (rows.size() < SCENES) {
            return;
        }
        warn(rows.get(0), stage.handlers());
        protect(rows.get(1), stage.handlers());
        give(rows.get(2), "기다리신 마음에 손편지와 꽃차를 함께 보냈습니다.", FLOWERS, stage.handlers());
        give(rows.get(3), "말씀하신 병원 예약 시간을 기억해 그 전에 다시 전화드렸습니다.", Money.ZERO, stage.handlers());
    }

    /// Twice; then somebody asks whether calls may rest for a month.
    private void warn(QueueRow row, List<Viewer> handlers) {
        var one = whoHas(row, handlers);
        said(2).forEach(step -> say(row, step, one));
        restrictions.ask(row.number(), "PHONE_IN", "통화 중 욕설이 두 번 안내한 뒤에도 이어졌습니다.", 1, true, one);
    }

    private void protect(QueueRow row, List<Viewer> handlers) {
        var one = whoHas(row, handlers);
        said(1).forEach(step -> say(row, step, one));
        var request = protection.ask(row.number(), one);
        protection.tell(request, "ABUSE", "전화를 받자마자 큰 소리로 욕설을 하셨고 안내 뒤에도 이어졌습니다.", one);
    }

    private List<LadderStep> said(int many) {
        return ladder.steps().stream().filter(LadderStep::isSaid).limit(many).toList();
    }

    private void say(QueueRow row, LadderStep step, Viewer by) {
        ladder.warn(row.number(), step.code(), "ABUSE", step.words().ko(), "큰 소리로 욕설", null, by);
    }

    private void give(QueueRow row, String words, Money amount, List<Viewer> handlers) {
        gestures.give(row.number(), words, amount, whoHas(row, handlers));
    }

    private static Viewer whoHas(QueueRow row, List<Viewer> handlers) {
        return handlers.stream().filter(one -> has(one, row)).findFirst().orElseThrow();
    }

    private static boolean has(Viewer one, QueueRow row) {
        return one.actor().id() == row.owner().value();
    }
}
