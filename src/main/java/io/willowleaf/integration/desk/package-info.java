/// What others may ask about events on their way out.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.integration.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
