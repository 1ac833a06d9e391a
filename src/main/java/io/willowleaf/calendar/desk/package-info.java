@NamedInterface("desk")
@NullMarked
package io.willowleaf.calendar.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
