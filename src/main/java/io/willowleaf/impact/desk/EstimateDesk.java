package io.willowleaf.impact.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.impact.AssumptionVersion;
import io.willowleaf.impact.Assumptions;
import io.willowleaf.impact.HiddenVoices;
import io.willowleaf.impact.ImpactEvent;
import io.willowleaf.impact.domain.AssumptionVersions;
import io.willowleaf.impact.domain.Voices;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.EventLog;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what stands behind complaints, and keeps what that rests on.
@Service
@Transactional
public class EstimateDesk {

    private static final int SHOWN = 20;

    private final AssumptionVersions versions;
    private final EventLog log;
    private final AuditDesk audit;
    private final InstantSource clock;

    EstimateDesk(AssumptionVersions versions, EventLog log, AuditDesk audit, InstantSource clock) {
        this.versions = versions;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /// Behind so many complaints, under the assumptions of today.
    @Transactional(readOnly = true)
    public HiddenVoices silentBehind(long complaints) {
        return Voices.behind(complaints, current().assumptions());
    }

    @Transactional(readOnly = true)
    public AssumptionVersion current() {
        return versions.newest(1).stream()
                .findFirst()
                .orElseGet(() -> new AssumptionVersion(Voices.SHIPPED, Actor.SYSTEM, null));
    }

    @Transactional(readOnly = true)
    public List<AssumptionVersion> history() {
        return versions.newest(SHOWN);
    }

    public void settle(Assumptions assumptions, Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
        Voices.behind(1, assumptions);
        var now = clock.instant();
        var version = versions.add(assumptions, viewer.actor(), now);
        log.append(new ImpactEvent.AssumptionsChanged(version), viewer.actor(), now);
        audit.act(viewer.actor(), "estimate.settle", "estimate:" + version);
    }
}
