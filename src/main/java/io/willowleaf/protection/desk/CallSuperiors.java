package io.willowleaf.protection.desk;

import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.EscalationDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.protection.Called;
import io.willowleaf.protection.Care;
import io.willowleaf.protection.ProtectionId;
import io.willowleaf.protection.ProtectionRequest;
import io.willowleaf.protection.domain.CallPolicy;
import io.willowleaf.protection.domain.Circle;
import io.willowleaf.protection.domain.Requests;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Calls the next superior when nobody looks after somebody who asked for protection, so that no request waits for one
/// person who is not there. Each rung once.
@Service
@Transactional
public class CallSuperiors {

    private static final int AT_ONCE = 50;

    private final Requests requests;
    private final HandOver handOver;
    private final ComplaintDesk complaints;
    private final EscalationDesk ladder;
    private final PeopleDesk people;
    private final Viewers viewers;
    private final InstantSource clock;

    CallSuperiors(
            Requests requests,
            HandOver handOver,
            ComplaintDesk complaints,
            EscalationDesk ladder,
            PeopleDesk people,
            Viewers viewers,
            InstantSource clock) {
        this.requests = requests;
        this.handOver = handOver;
        this.complaints = complaints;
        this.ladder = ladder;
        this.people = people;
        this.viewers = viewers;
        this.clock = clock;
    }

    /// At most fifty of each rung; answers how many.
    public int callSome() {
        var called = 0;
        for (var rung = 1; rung <= CallPolicy.RUNGS.size(); rung++) {
            for (var id : waiting(rung)) {
                var request = requests.hold(id);
                if (request.isPresent() && waiting(rung).contains(id)) {
                    call(request.get(), rung);
                    called++;
                }
            }
        }
        return called;
    }

    private List<ProtectionId> waiting(int rung) {
        var now = clock.instant();
        return requests.unanswered(
                now.minus(CallPolicy.NEWS), now.minus(CallPolicy.RUNGS.get(rung - 1)), rung, AT_ONCE);
    }

    private void call(ProtectionRequest request, int rung) {
        var told = told(request.id());
        var next = above(request)
                .filter(card -> !told.contains(card.id()) && mayHelp(card.id(), request))
                .findFirst();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requests.add(request.id(), new Called(rung, next.map(StaffCard::id).orElse(null), now));
        next.ifPresent(card -> handOver.tellAgain(request.id(), card, rung));
    }

    private Set<StaffId> told(ProtectionId request) {
        var handed = requests.care(request).stream().map(Care::person).flatMap(Stream::ofNullable);
        var called = requests.called(request).stream().map(Called::staff).flatMap(Stream::ofNullable);
        return Stream.concat(handed, called).collect(Collectors.toSet());
    }

    /// The ladder of the team, then whoever keeps people safe everywhere; never one it is kept from.
    private Stream<StaffCard> above(ProtectionRequest request) {
        var kept = complaints.find(request.complaint(), Viewer.SYSTEM).keptFrom();
        var ids = ladder.above(request.team());
        var cards = people.people(ids);
        return Stream.concat(
                        ids.stream().flatMap(id -> Stream.ofNullable(cards.get(id))),
                        people.holding(Role.SAFETY_OFFICER, null).stream())
                .filter(card -> !kept.contains(card.id()));
    }

    private boolean mayHelp(StaffId one, ProtectionRequest request) {
        return !one.equals(request.staff())
                && people.find(one).filter(Staff::active).isPresent()
                && mayHelp(viewers.viewer(one), request);
    }

    private static boolean mayHelp(Viewer viewer, ProtectionRequest request) {
        return viewer.may(Permission.PROTECTION_RAISE, Manner.APPROVE)
                && Circle.of(viewer).holds(request.staff(), request.team());
    }
}
