/// Which complaints are the first of many: control charts and early warning.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::statistics"})
@NullMarked
package io.willowleaf.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
