package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.workbench.desk.AroundDesk;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds out what goes on around a complaint now, as its page shows it.
@Component
class Surroundings {

    private final AroundDesk around;
    private final InstantSource clock;

    Surroundings(AroundDesk around, InstantSource clock) {
        this.around = around;
        this.clock = clock;
    }

    AtWork of(ComplaintId complaint, Viewer viewer) {
        var seen = around.at(complaint, viewer);
        return new AtWork(
                viewer,
                seen.present().stream()
                        .filter(colleague -> !viewer.actor()
                                .equals(Actor.staff(colleague.staff().value())))
                        .toList(),
                seen.dispatches(),
                seen.tasks(),
                seen.drafts(),
                seen.macros(),
                UUID.randomUUID().toString(),
                clock.instant());
    }
}
