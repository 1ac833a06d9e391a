/// Remembers who did what and who read what; nobody can make it forget.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::config", "kernel::log", "kernel::words"})
@NullMarked
package io.willowleaf.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
