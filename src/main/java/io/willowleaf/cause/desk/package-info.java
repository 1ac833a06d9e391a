/// Asking for causes and confirming them.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.cause.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
