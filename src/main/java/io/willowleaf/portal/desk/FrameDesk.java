package io.willowleaf.portal.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.portal.FrameSite;
import io.willowleaf.portal.NotPossible;
import io.willowleaf.portal.domain.FrameSites;
import io.willowleaf.portal.domain.SiteOrigin;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the list of sites that may show our form in a frame.
@Service
@Transactional
public class FrameDesk {

    public static final int MOST = 20;

    private final FrameSites sites;
    private final AuditDesk audit;
    private final InstantSource clock;

    FrameDesk(FrameSites sites, AuditDesk audit, InstantSource clock) {
        this.sites = sites;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FrameSite> sites() {
        return sites.all();
    }

    /// The origin of this page or site, if it may show our form.
    @Transactional(readOnly = true)
    public Optional<String> findSite(String address) {
        return SiteOrigin.ofPage(address)
                .filter(origin ->
                        sites.all().stream().anyMatch(site -> site.origin().equals(origin)));
    }

    public void allow(String typed, Viewer viewer) {
        permit(viewer);
        var origin = SiteOrigin.find(typed).orElseThrow(() -> new NotPossible("portal.problem.origin"));
        sites.hold();
        var known = sites.all();
        if (known.stream().anyMatch(site -> site.origin().equals(origin))) {
            return;
        }
        if (known.size() >= MOST) {
            throw new NotPossible("portal.refused.many_sites", MOST);
        }
        sites.allow(origin, viewer.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.act(viewer.actor(), "frame.allow", "site:" + origin);
    }

    /// Done twice it is done once.
    public void end(String origin, Viewer viewer) {
        permit(viewer);
        sites.hold();
        if (sites.all().stream().anyMatch(site -> site.origin().equals(origin))) {
            sites.end(origin, viewer.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            audit.act(viewer.actor(), "frame.end", "site:" + origin);
        }
    }

    private static void permit(Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
    }
}
