/// What complaints are about and why they happen: taxonomy, classification, investigation.
@ApplicationModule(allowedDependencies = {"kernel", "complaint"})
@NullMarked
package io.willowleaf.cause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
