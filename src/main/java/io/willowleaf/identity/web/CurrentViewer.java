package io.willowleaf.identity.web;

import io.willowleaf.identity.Viewer;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who makes the present request.
public final class CurrentViewer {

    private CurrentViewer() {}

    public static Optional<Viewer> find() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }
}
