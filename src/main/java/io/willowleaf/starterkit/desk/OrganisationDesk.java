package io.willowleaf.starterkit.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.Organisation;
import io.willowleaf.starterkit.Preset;
import io.willowleaf.starterkit.domain.Organisations;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says and changes whose installation this is.
@Service
@Transactional
public class OrganisationDesk {

    private static final String FIRST = "COMPANY_RETAIL";
    private static final Bilingual UNNAMED = new Bilingual("우리 회사", "Our company");

    private final Organisations organisations;
    private final AuditDesk audit;
    private final InstantSource clock;

    OrganisationDesk(Organisations organisations, AuditDesk audit, InstantSource clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /// A shop without a name until somebody says otherwise.
    @Transactional(readOnly = true)
    public Organisation current() {
        return organisations.find().orElseGet(() -> {
            var preset = preset(FIRST);
            return new Organisation(UNNAMED, FIRST, preset.customer(), preset.complaint());
        });
    }

    @Transactional(readOnly = true)
    public List<Preset> presets() {
        return organisations.presets();
    }

    @Transactional(readOnly = true)
    public Preset preset(String code) {
        return presets().stream()
                .filter(preset -> preset.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void settle(Organisation organisation, Viewer by) {
        if (!by.may(Permission.CONFIG_WRITE)) {
            throw new NotFound();
        }
        organisations.put(organisation, by.actor(), clock.instant());
        audit.act(by.actor(), "organisation.settle", "organisation:1");
    }
}
