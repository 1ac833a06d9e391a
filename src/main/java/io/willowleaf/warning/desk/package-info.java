/// What others may ask about alarms, and how series are watched.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.warning.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
