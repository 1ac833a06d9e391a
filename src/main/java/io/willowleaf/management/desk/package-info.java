/// Asked to record decisions and to look at the whole.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.management.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
