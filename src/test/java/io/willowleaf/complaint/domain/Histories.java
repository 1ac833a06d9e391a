package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ApprovalGround;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.OutsideResult;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/// Complaints that went through something nobody chose: every step is a decision of the complaint itself.
public final class Histories {

    private static final int LONGEST = 24;

    private Histories() {}

    /// Up to two dozen things happen to it; what it refuses does not happen.
    static Complaint random(Complaint complaint, RandomGenerator random) {
        return lived(
                complaint,
                random,
                (now, fact) -> and(now, fact, last(now).plus(Duration.ofMinutes(1 + random.nextInt(2_000)))));
    }

    /// The same, each thing written down by whoever asks.
    public static Complaint lived(
            Complaint complaint, RandomGenerator random, BiFunction<Complaint, ComplaintFact, Complaint> written) {
        var told = complaint;
        for (var left = random.nextInt(LONGEST); left > 0; left--) {
            ComplaintFact fact;
            try {
                fact = step(told, last(told).plusSeconds(1), random);
            } catch (NotPossible _) {
                continue;
            }
            told = written.apply(told, fact);
        }
        return told;
    }

    static Instant last(Complaint complaint) {
        return complaint.story().isEmpty()
                ? complaint.heard().at()
                : complaint.story().getLast().at();
    }

    static Complaint and(Complaint complaint, ComplaintFact fact) {
        return and(complaint, fact, last(complaint).plusSeconds(1));
    }

    private static Complaint and(Complaint complaint, ComplaintFact fact, Instant at) {
        var id = 1_000 + complaint.story().size();
        return complaint.after(new Told(id, Actor.staff(Complainants.KIM.value()), at, fact));
    }

    private static ComplaintFact step(Complaint it, Instant now, RandomGenerator random) {
        var later = now.plus(Duration.ofDays(1 + random.nextInt(5)));
        return switch (random.nextInt(26)) {
            case 0, 1, 2 -> it.triage(Complainants.ORDINARY, SeverityMatrix.REFERENCE);
            case 3, 4 -> it.assign(somebody(random), it.team(), null);
            case 5, 6, 7 -> it.makeFirstContact("PHONE_IN");
            case 8 -> it.noteEmotion(Emotion.ofLevel(1 + random.nextInt(5)));
            case 9 -> it.promise("전화드립니다", later, now);
            case 10 -> it.keepPromise(promise(it), now);
            case 11 -> it.breakPromise(promise(it));
            case 12 -> it.await(random.nextBoolean() ? WaitFor.CUSTOMER : WaitFor.DEPARTMENT, "사진", later, now);
            case 13 -> it.stopWaiting();
            case 14, 15 -> it.answer("다시 보내 드립니다", Outcome.UPHELD, null);
            case 16 -> it.accept();
            case 17 -> it.object("아니요");
            case 18 -> it.reopen(ReopenGround.NEW_FACT, "또 깨졌어요", now);
            case 19 -> new Impartiality(it).accuse(new StaffId(90));
            case 20 -> new Approval(it).ask(Saying.of("어렵습니다"), Outcome.DECLINED, ApprovalGround.ADVERSE);
            case 21 -> new OutsideWay(it).begin("KCA", "2026-1", later, now);
            case 22 ->
                new OutsideWay(it)
                        .hear(
                                it.beside().detour().outside().stream()
                                        .mapToLong(each -> each.id())
                                        .findAny()
                                        .orElse(0),
                                OutsideResult.FOR_US,
                                "유지");
            case 23 ->
                new ChainOfCommand(it)
                        .up(List.of(Complainants.CHOI, Complainants.HAN), EscalationGround.OVERDUE, "기한 지남");
            case 24 ->
                new HandOver(it)
                        .to(somebody(random), it.team(), TransferGround.EXPERTISE, "사진 있음", TransferClock.RUNS_ON);
            default -> Complainants.deadline();
        };
    }

    private static StaffId somebody(RandomGenerator random) {
        return new StaffId(1 + random.nextInt(3));
    }

    private static long promise(Complaint it) {
        return it.beside().promises().isEmpty()
                ? 0
                : it.beside().promises().getLast().id();
    }
}
