/// What a route needs, said beside the route.
@NamedInterface("web")
@NullMarked
package io.willowleaf.identity.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
