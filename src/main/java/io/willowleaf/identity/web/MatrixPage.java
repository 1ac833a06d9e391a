package io.willowleaf.identity.web;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The permission matrix, perhaps with one cell open for change.
public record MatrixPage(
        Map<Permission, Map<Role, Grant>> table,
        List<Role> roles,
        @Nullable MatrixCell cell) {

    public Grant grant(Permission permission, Role role) {
        return table.getOrDefault(permission, Map.of())
                .getOrDefault(role, new Grant(permission, Reach.NONE, Manner.READ, false));
    }
}
