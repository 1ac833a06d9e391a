/// What others may ask about moments.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.moment.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
