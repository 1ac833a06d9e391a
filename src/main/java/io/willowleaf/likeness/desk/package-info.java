/// What may be asked about likeness.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.likeness.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
