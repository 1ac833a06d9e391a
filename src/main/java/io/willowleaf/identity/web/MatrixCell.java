package io.willowleaf.identity.web;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;

/// One cell of the matrix, open for change.
public record MatrixCell(Role role, Permission permission, Grant grant) {}
