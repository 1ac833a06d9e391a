package io.willowleaf.portal.desk;

import io.willowleaf.complaint.desk.OutsideDesk;
import io.willowleaf.portal.RoutesOut;
import io.willowleaf.portal.domain.RoutesOutside;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Knows where a customer may turn who does not agree with us.
@Service
@Transactional(readOnly = true)
public class RouteDesk {

    private static final String PETITIONS = "PM";

    private final OrganisationDesk organisation;
    private final OutsideDesk outside;

    RouteDesk(OrganisationDesk organisation, OutsideDesk outside) {
        this.organisation = organisation;
        this.outside = outside;
    }

    public RoutesOut routes() {
        var rules = organisation.preset(organisation.current().preset()).rules();
        var codes = RoutesOutside.of(rules);
        var bodies = outside.bodies().stream()
                .filter(body -> codes.contains(body.code()))
                .sorted(Comparator.comparingInt(body -> codes.indexOf(body.code())))
                .toList();
        return new RoutesOut(bodies, rules.contains(PETITIONS));
    }
}
