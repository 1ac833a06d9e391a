package io.willowleaf.audit.desk;

import io.willowleaf.audit.Act;
import io.willowleaf.audit.AuditFilter;
import io.willowleaf.audit.Origin;
import io.willowleaf.audit.Reading;
import io.willowleaf.audit.Seen;
import io.willowleaf.audit.domain.Trail;
import io.willowleaf.kernel.Actor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// Writes into the audit, always in the transaction of the act or the page view itself, and shows what stands there.
@Service
@Transactional
public class AuditDesk {

    /// Looking again within this time is the same look.
    private static final Duration SAME_LOOK = Duration.ofMinutes(10);

    private final Trail trail;
    private final SingletonSupplier<Origin> origin;
    private final InstantSource clock;

    AuditDesk(Trail trail, ObjectProvider<Origin> origin, InstantSource clock) {
        this.trail = trail;
        this.origin = SingletonSupplier.ofNullable(origin::getIfAvailable);
        this.clock = clock;
    }

    /// Somebody did this (`complaint.close`) to that (`complaint:42`).
    public void act(Actor by, String verb, String object, @Nullable String reason) {
        act(by, verb, object, reason, seen());
    }

    /// For what was asked before, by a request that may be over.
    public void act(Actor by, String verb, String object, @Nullable String reason, Seen from) {
        trail.add(new Act(0, clock.instant(), by, verb, object, reason, from.roles(), from.address()));
    }

    /// Where the present request comes from.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Seen seen() {
        return new Seen(address(), roles());
    }

    public void act(Actor by, String verb, String object) {
        act(by, verb, object, null);
    }

    /// Somebody was shown personal data of these subjects (`customer:7`, `complaint:42`) on one page.
    public void read(Actor by, Collection<String> subjects) {
        var shown = List.copyOf(new LinkedHashSet<>(subjects));
        if (!shown.isEmpty()) {
            var now = clock.instant();
            trail.look(new Reading(0, now, by, shown, address()), now.minus(SAME_LOOK));
        }
    }

    /// What leaves the house is written down each time, whether it was seen before or not.
    public void takeAway(Actor by, Collection<String> subjects) {
        var taken = List.copyOf(new LinkedHashSet<>(subjects));
        if (!taken.isEmpty()) {
            var now = clock.instant();
            trail.look(new Reading(0, now, by, taken, address()), now);
        }
    }

    public void read(Actor by, String... subjects) {
        read(by, List.of(subjects));
    }

    @Transactional(readOnly = true)
    public List<Act> acts(AuditFilter filter) {
        return trail.acts(filter);
    }

    @Transactional(readOnly = true)
    public List<Reading> readings(AuditFilter filter) {
        return trail.readings(filter);
    }

    private @Nullable String address() {
        var from = origin.get();
        return from == null ? null : from.address();
    }

    private @Nullable String roles() {
        var from = origin.get();
        return from == null ? null : from.roles();
    }
}
