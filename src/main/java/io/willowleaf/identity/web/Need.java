package io.willowleaf.identity.web;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/// What a route needs, as its annotations say. A route that says nothing is open to nobody.
public sealed interface Need {

    /// Whether this viewer, or nobody in particular, is let through. `changes` for requests that may change something.
    boolean letsIn(@Nullable Viewer viewer, boolean changes);

    record Open() implements Need {
        @Override
        public boolean letsIn(@Nullable Viewer viewer, boolean changes) {
            return true;
        }
    }

    record SignedIn() implements Need {
        @Override
        public boolean letsIn(@Nullable Viewer viewer, boolean changes) {
            return viewer != null;
        }
    }

    /// Looking needs the permission in any manner. Changing needs at least this manner, and more than reading unless
    /// the permission is one to read.
    record Holding(Permission permission, Manner manner) implements Need {
        @Override
        public boolean letsIn(@Nullable Viewer viewer, boolean changes) {
            if (viewer == null || !viewer.may(permission)) {
                return false;
            }
            return !changes
                    || viewer.actor().kind() == Actor.Kind.SYSTEM
                    || mayChange(viewer.grants().get(permission));
        }

        private boolean mayChange(@Nullable Grant grant) {
            if (grant == null || grant.reach() == Reach.NONE) {
                return false;
            }
            return grant.manner() == Manner.READ
                    ? permission.reads()
                    : grant.manner().compareTo(manner) >= 0;
        }
    }

    record Unsaid() implements Need {
        @Override
        public boolean letsIn(@Nullable Viewer viewer, boolean changes) {
            return false;
        }
    }

    /// Routes of libraries, which cannot carry our annotations.
    Map<String, Need> OF_OTHERS = Map.of(
            "org.springdoc.webmvc.api.OpenApiWebMvcResource", new Open(),
            "org.springdoc.webmvc.api.MultipleOpenApiWebMvcResource", new Open(),
            "org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController", new Open());

    static Need of(HandlerMethod route) {
        var needs = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Needs.class);
        var anyone = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Anyone.class);
        if (needs != null && anyone == null) {
            return new Holding(needs.value(), needs.manner());
        }
        if (anyone != null && needs == null) {
            return switch (anyone.value()) {
                case PUBLIC -> new Open();
                case SIGNED_IN -> new SignedIn();
            };
        }
        return OF_OTHERS.getOrDefault(route.getBeanType().getName(), new Unsaid());
    }
}
