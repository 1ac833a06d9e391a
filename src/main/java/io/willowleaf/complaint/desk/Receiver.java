package io.willowleaf.complaint.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.HandedIn;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.complaint.domain.ServicePolicy;
import io.willowleaf.complaint.domain.TrackingToken;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Secret;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Receives complaints: gives each a number, an owner, a first deadline and a private token, once for each request.
@Component
class Receiver {

    private static final ComplaintNumber NOT_DRAWN = new ComplaintNumber("");
    private static final ComplaintId NOT_WRITTEN = new ComplaintId(0);

    private final Complaints complaints;
    private final ServicePolicies policies;
    private final CalendarDesk calendar;
    private final PeopleDesk people;
    private final AuditDesk audit;
    private final Deed deed;
    private final ZoneId zone;
    private final byte[] key;

    Receiver(
            Complaints complaints,
            ServicePolicies policies,
            CalendarDesk calendar,
            PeopleDesk people,
            AuditDesk audit,
            Deed deed,
            ZoneId zone,
            Secret secret) {
        this.complaints = complaints;
        this.policies = policies;
        this.calendar = calendar;
        this.people = people;
        this.audit = audit;
        this.deed = deed;
        this.zone = zone;
        this.key = secret.keyFor("complaint.tracking");
    }

    Receipt receive(Reception reception, Actor by) {
        return receive(List.of(new HandedIn(reception, by, audit.seen()))).getFirst();
    }

    /// All in one go, each with the receipt it would get alone.
    List<Receipt> receive(List<HandedIn> handedIn) {
        var now = deed.now();
        var setting = new Setting(
                policies.get(ServicePolicies.UNSORTED, null),
                calendar.current(),
                SingletonSupplier.of(people::defaultTeam),
                new HashMap<>());
        var receiving = handedIn.stream()
                .map(each -> receiving(clean(each.reception()), each.by(), setting, now))
                .toList();
        var heard = complaints.receive(receiving);
        return IntStream.range(0, handedIn.size())
                .mapToObj(at -> heard.get(at)
                        .map(it -> received(it, receiving.get(at), handedIn.get(at)))
                        .orElseGet(() -> earlier(receiving.get(at).reception())))
                .toList();
    }

    /// What is the same for all that come in together.
    private record Setting(
            ServicePolicy policy, WorkCalendar calendar, SingletonSupplier<TeamId> team, Map<TeamId, StaffId> leads) {}

    private Complaints.Receiving receiving(Reception reception, Actor by, Setting setting, Instant now) {
        var draft = draft(reception, by, setting, now);
        var deadline = draft.deadline(setting.policy(), setting.calendar(), Because.RECEIVED);
        return new Complaints.Receiving(
                reception,
                draft.after(deadline, Actor.SYSTEM, now),
                deadline,
                TrackingToken.fresh(key),
                draft.heard().at().atZone(zone).getYear(),
                now);
    }

    String token(ComplaintId complaint) {
        return TrackingToken.of(complaints.tokenSalt(complaint), key).text();
    }

    private Receipt received(Heard heard, Complaints.Receiving as, HandedIn handedIn) {
        var reception = as.reception();
        var complaint = Complaint.of(heard, List.of(new Told(0, Actor.SYSTEM, as.at(), as.deadline())));
        var more = new ArrayList<ComplaintFact>();
        if (reception.emotion() != null) {
            more.add(complaint.noteEmotion(reception.emotion()));
        }
        reception.files().forEach(file -> more.add(complaint.attach(file)));
        if (!more.isEmpty()) {
            complaints.tell(complaint, more, handedIn.by(), as.at());
        }
        audit.act(handedIn.by(), "complaint.receive", heard.id().stream(), null, handedIn.from());
        return new Receipt(heard.id(), heard.number(), as.token().text(), true);
    }

    private Receipt earlier(Reception reception) {
        var first = complaints.earlier(Objects.requireNonNull(reception.key()));
        if (!first.sameBody()) {
            throw new SameKeyOtherBody();
        }
        var heard = first.heard();
        return new Receipt(
                heard.id(),
                heard.number(),
                TrackingToken.of(first.tokenSalt(), key).text(),
                false);
    }

    private Complaint draft(Reception reception, Actor by, Setting setting, Instant now) {
        var team = reception.team() == null ? setting.team().obtain() : reception.team();
        var at = reception.receivedAt() == null ? now : reception.receivedAt().truncatedTo(ChronoUnit.MICROS);
        var heard = new Heard(
                NOT_WRITTEN,
                NOT_DRAWN,
                reception.channel(),
                reception.words(),
                reception.happened(),
                reception.expected(),
                reception.wished(),
                reception.orderNumber(),
                reception.customer(),
                reception.language(),
                reception.owner() == null
                        ? setting.leads().computeIfAbsent(team, people::dutyLeadOf)
                        : reception.owner(),
                team,
                by,
                at);
        return Complaint.of(heard, List.of());
    }

    private static Reception clean(Reception told) {
        if (told.words().isBlank()) {
            throw new NotPossible("complaint.refused.no_words");
        }
        return new Reception(
                told.channel(),
                Clean.words(told.words()),
                Clean.find(told.happened()),
                Clean.find(told.expected()),
                Clean.find(told.wished()),
                Clean.find(told.orderNumber()),
                told.customer(),
                told.emotion(),
                told.owner(),
                told.team(),
                told.language(),
                told.receivedAt(),
                told.files(),
                told.key());
    }
}
