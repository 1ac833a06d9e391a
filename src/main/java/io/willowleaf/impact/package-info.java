/// What one complaint stands for: silent customers, word of mouth, value at risk.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::statistics"})
@NullMarked
package io.willowleaf.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
