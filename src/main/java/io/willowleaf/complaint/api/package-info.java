/// What programs may do with complaints: the same verbs as on the page, one route each.
@NamedInterface("api")
@NullMarked
package io.willowleaf.complaint.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
