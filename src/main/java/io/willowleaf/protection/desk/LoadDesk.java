package io.willowleaf.protection.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Exposure;
import io.willowleaf.protection.MonthOfCare;
import io.willowleaf.protection.domain.CarePolicy;
import io.willowleaf.protection.domain.Encounter;
import io.willowleaf.protection.domain.LoadPolicy;
import io.willowleaf.protection.domain.Loads;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notices hard days and offers rest. It shows a lead who may need a break, never how somebody did.
@Service
@Transactional
public class LoadDesk {

    private static final Duration MONTH = Duration.ofDays(30);

    private final Loads loads;
    private final PeopleDesk people;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    LoadDesk(Loads loads, PeopleDesk people, AuditDesk audit, InstantSource clock, ZoneId zone) {
        this.loads = loads;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /// The viewer's own day; nothing for programs.
    @Transactional(readOnly = true)
    public Optional<Exposure> findMine(Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                ? of(List.of(new StaffId(viewer.actor().id()))).stream().findFirst()
                : Optional.empty();
    }

    /// Colleagues of the viewer's teams who may need a break now, by name.
    @Transactional(readOnly = true)
    public List<Exposure> needing(Viewer viewer) {
        if (!viewer.may(Permission.PROTECTION_RAISE, Manner.APPROVE)) {
            return List.of();
        }
        var staff = people.inTeams(viewer.teams()).stream().map(StaffCard::id).toList();
        return of(staff).stream().filter(Exposure::isAmber).toList();
    }

    /// For the committee, without names.
    @Transactional(readOnly = true)
    public MonthOfCare month() {
        return loads.month(clock.instant().minus(MONTH));
    }

    public void rest(Viewer viewer) {
        if (viewer.actor().kind() != Actor.Kind.STAFF) {
            throw new AccessDeniedException(Permission.PROTECTION_RAISE.code());
        }
        var now = clock.instant();
        loads.rest(new StaffId(viewer.actor().id()), now, now.plus(CarePolicy.REST));
        audit.act(viewer.actor(), "protection.rest", "protection.rest");
    }

    private List<Exposure> of(Collection<StaffId> staff) {
        if (staff.isEmpty()) {
            return List.of();
        }
        var morning = morning();
        var met = loads.met(staff, morning).stream().collect(Collectors.groupingBy(Encounter::staff));
        var abuses = loads.abuses(staff, morning);
        var rests = loads.rests(staff, morning);
        return staff.stream()
                .map(id -> {
                    var mine = met.getOrDefault(id, List.of());
                    return new Exposure(
                            id,
                            abuses.getOrDefault(id, 0),
                            LoadPolicy.hard(mine),
                            LoadPolicy.inRow(mine),
                            rests.get(id));
                })
                .toList();
    }

    Instant morning() {
        return clock.instant().atZone(zone).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
