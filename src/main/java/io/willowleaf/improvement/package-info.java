/// Corrective and preventive action, until it is shown to work.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::statistics"})
@NullMarked
package io.willowleaf.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
