/// Asks customers and staff, and listens.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::statistics"})
@NullMarked
package io.willowleaf.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
