package io.willowleaf.identity.web;

import io.willowleaf.audit.Origin;
import io.willowleaf.identity.Role;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Tells the audit from where and in which roles somebody acts.
@Component
class RequestOrigin implements Origin {

    @Override
    public @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }

    @Override
    public @Nullable String roles() {
        return CurrentViewer.find()
                .map(viewer -> viewer.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .filter(roles -> !roles.isEmpty())
                .orElse(null);
    }
}
