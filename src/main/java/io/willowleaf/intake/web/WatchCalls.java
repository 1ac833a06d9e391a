package io.willowleaf.intake.web;

import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.notification.Watchable;
import org.springframework.stereotype.Component;

/// Everybody may know when their own telephone rings, and nobody when another's does.
@Component
class WatchCalls implements Watchable {

    @Override
    public String kind() {
        return "phone";
    }

    @Override
    public boolean mayWatch(Viewer viewer, String stream) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                && stream.equals("phone:" + viewer.actor().id());
    }
}
