package io.willowleaf.screens;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.LoyaltyRung;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.ScopedClock;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.desk.RemedyDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/// A few complaints on the way, so that there is something to look at: one that is talked about, one at rest, and some
/// beside them. Played once in each home.
final class Scene {

    private static final Duration DAY = Duration.ofDays(1);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final ComplaintDesk complaints;
    private final CustomerDesk customers;
    private final RemedyDesk remedies;
    private final StaffId agent;
    private final TeamId team;
    private final Viewer lead;
    private final Viewer handler;
    private final Instant now = morning(Instant.now());
    private final Receipt talked;
    private final Receipt rested;

    /// `agent` works on them, `lead` sorts them; both in the first team.
    Scene(ApplicationContext program, StaffId agent, StaffId lead) {
        var viewers = program.getBean(Viewers.class);
        this.complaints = program.getBean(ComplaintDesk.class);
        this.customers = program.getBean(CustomerDesk.class);
        this.remedies = program.getBean(RemedyDesk.class);
        this.team = program.getBean(PeopleDesk.class).find(agent).orElseThrow().team();
        this.agent = agent;
        this.lead = viewers.viewer(lead);
        this.handler = viewers.viewer(agent);
        this.rested = received("문가온", "VISIT", "유리병 참기름 세 병 가운데 한 병이 깨져 있었어요", 9, this::rests);
        this.talked = received("박소영", "APP", "생신 선물세트가 깨져서 왔어요. 주말까지 꼭 필요합니다", 3, this::isTalkedAbout);
        received("정미래", "CHAT", "한우 선물 상자가 눌리고 아이스팩이 터졌어요", 6, this::isLate);
        received("오지호", "EMAIL", "두 번 결제됐는데 한 번만 취소됐어요. 언제 돌려받나요?", 2, this::waits);
        received("신예린", "WEB_FORM", "회원 정보를 바꿀 수 없다고만 나와요", 1, this::isSorted);
        received("강민서", "PHONE_IN", "상담원마다 말이 달라요", 0, _ -> {});
    }

    /// The last half past ten in the morning, so that what happens happens while people work.
    private static Instant morning(Instant now) {
        var today = now.atZone(SEOUL).with(LocalTime.of(10, 30));
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    /// The address with the numbers and private tokens of the scene put in.
    String fill(String address) {
        return address.replace("{number}", talked.number().value())
                .replace("{rested}", rested.number().value())
                .replace("{token}", talked.token())
                .replace("{restedToken}", rested.token());
    }

    private Receipt received(String name, String channel, String words, int daysAgo, Consumer<ComplaintNumber> then) {
        var phone = "010-0000-%04d".formatted(Math.floorMod(name.hashCode(), 10_000));
        var known = new CustomerId[1];
        ScopedClock.at(
                now.minus(DAY.multipliedBy(400)),
                () -> known[0] = Objects.requireNonNull(customers.recognise(
                        name,
                        phone,
                        "mail%d@example.com".formatted(Math.floorMod(name.hashCode(), 1000)),
                        Actor.SYSTEM)));
        var customer = known[0];
        var told =
                Reception.of(channel, words).by(customer).to(agent, team).once(new ReceptionKey("scene", name, words));
        var receipt = new Receipt[1];
        ScopedClock.at(now.minus(DAY.multipliedBy(daysAgo)).minusSeconds(1200), () -> {
            receipt[0] = complaints.receive(told, Actor.CUSTOMER);
            if (receipt[0].fresh()) {
                customers.place(customer, LoyaltyRung.CLIENT, "SCENE", Actor.SYSTEM);
            }
        });
        if (receipt[0].fresh()) {
            then.accept(receipt[0].number());
        }
        return receipt[0];
    }

    private void isTalkedAbout(ComplaintNumber number) {
        at(2.9, () -> triage(number, Severity.S3, Urgency.U2));
        at(2.8, () -> {
            complaints.assign(number, agent, team, "선물이라 주말까지 닿아야 합니다.", lead);
            complaints.makeFirstContact(number, "PHONE_IN", handler);
            complaints.noteEmotion(number, Emotion.FURIOUS, handler);
            complaints.addWords(number, "받침 도자기 두 개가 깨지고 배 세 개가 멍들었어요. 돈보다 같은 상품을 주말까지 받고 싶어요.", handler);
            complaints.promise(number, "파손 사진 확인하고 다시 전화", now.minus(DAY), handler);
        });
        at(2.75, () -> complaints.note(number, "부산 허브에 재고 있습니다. 오늘 16시에 나가면 이틀 안에 닿습니다.", lead));
        at(2, () -> {
            var promise =
                    complaints.find(number, Viewer.SYSTEM).beside().promises().getFirst();
            complaints.keepPromise(number, promise.id(), handler);
            complaints.noteEmotion(number, Emotion.ANGRY, handler);
            complaints.plan(number, "생신 전에 온전한 선물세트를 받는 것", "받침 도자기 두 개가 깨진 채 도착", "같은 상품을 주말까지", "같은 상품 재배송", handler);
            complaints.promise(number, "재배송이 닿았는지 확인 전화", now.plus(DAY.plusHours(4)), handler);
            remedies.offer(number, new Offer("RM-EXC", new Money(38_000), true), handler);
        });
        at(
                1,
                () -> complaints.reply(
                        number, Saying.of("박소영 고객님, 선물을 앞두고 깨진 상품을 받게 해 드려 죄송합니다. 같은 상품을 오늘 오후에 보내 드립니다."), handler));
    }

    private void rests(ComplaintNumber number) {
        at(8.9, () -> {
            triage(number, Severity.S4, Urgency.U3);
            complaints.assign(number, agent, team, null, lead);
            complaints.answer(number, Saying.of("깨진 병을 새 병으로 바꿔 드렸습니다. 불편을 드려 죄송합니다."), Outcome.UPHELD, handler);
        });
        at(8, () -> {
            complaints.accept(number, handler);
            complaints.confirmCause(number, new CauseCode("PD-DLV-03"), null, lead);
            complaints.close(number, CloseReason.ACCEPTED, null, lead);
        });
    }

    private void isLate(ComplaintNumber number) {
        at(5.9, () -> {
            triage(number, Severity.S2, Urgency.U1);
            complaints.assign(number, agent, team, null, lead);
            complaints.makeFirstContact(number, "PHONE_IN", handler);
            complaints.noteEmotion(number, Emotion.FURIOUS, handler);
        });
    }

    private void waits(ComplaintNumber number) {
        at(1.5, () -> {
            triage(number, Severity.S3, Urgency.U2);
            complaints.assign(number, agent, team, null, lead);
            complaints.makeFirstContact(number, "EMAIL", handler);
            complaints.noteEmotion(number, Emotion.UNEASY, handler);
            complaints.await(number, WaitFor.CUSTOMER, "결제 내역 사진을 보내 주세요.", now.plus(DAY.multipliedBy(3)), handler);
        });
    }

    private void isSorted(ComplaintNumber number) {
        at(0.9, () -> triage(number, Severity.S4, Urgency.U3));
    }

    private void triage(ComplaintNumber number, Severity severity, Urgency urgency) {
        var gravity = new Gravity(Severity.S4, new Money(38_000), Severity.S4, Severity.S4, 1, severity);
        complaints.triage(number, new Triage("COMPLAINT", gravity, urgency, false, 0, null), lead);
    }

    private void at(double daysAgo, Runnable what) {
        ScopedClock.at(now.minus(Duration.ofMinutes(Math.round(daysAgo * 24 * 60))), what);
    }
}
