/// Writing into the audit, looking into it, and checking its seals.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.audit.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
