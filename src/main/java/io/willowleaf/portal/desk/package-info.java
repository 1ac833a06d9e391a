/// What customers do here beyond telling us.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.portal.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
