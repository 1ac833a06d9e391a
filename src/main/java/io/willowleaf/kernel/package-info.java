/// The few words every module shares (Actor, Money, Period, DomainEvent) and the log of what happened.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.willowleaf.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
