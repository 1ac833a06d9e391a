/// The way in, whichever door it was.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.intake.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
