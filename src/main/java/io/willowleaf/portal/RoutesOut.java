package io.willowleaf.portal;

import io.willowleaf.complaint.OutsideBody;
import java.util.List;

/// The ways a customer may go outside, and whether the law of petitions gives them a time to object.
public record RoutesOut(List<OutsideBody> bodies, boolean petitions) {

    public RoutesOut {
        bodies = List.copyOf(bodies);
    }
}
