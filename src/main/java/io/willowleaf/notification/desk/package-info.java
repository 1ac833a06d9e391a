/// Writing to people, and what became of it.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.notification.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
