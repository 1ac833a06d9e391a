package io.willowleaf.customer;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;

/// Asked from below: whether something this customer brought to us is within reach of a viewer's permission.
public interface Acquaintance {

    boolean reaches(Viewer viewer, Permission permission, CustomerId customer);
}
