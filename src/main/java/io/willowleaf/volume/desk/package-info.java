/// Recording volumes and asking for them.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.volume.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
