package io.willowleaf.identity.domain;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Role;
import java.util.Collection;
import java.util.List;

/// The permission matrix.
public interface Matrix {

    List<Grant> of(Collection<Role> roles);

    List<RoleGrant> all();

    /// Adds cells that are missing and renews those nobody edited.
    void load(Collection<RoleGrant> kit);

    void edit(Role role, Grant grant);
}
