package io.willowleaf.identity.domain;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Role;

/// One cell of the permission matrix, and whether somebody changed it here.
public record RoleGrant(Role role, Grant grant, boolean edited) {}
