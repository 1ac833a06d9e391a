/// Moments of truth and the service we promised at each.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package io.willowleaf.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
