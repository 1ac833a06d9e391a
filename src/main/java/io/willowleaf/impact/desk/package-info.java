/// Asked what stands behind the complaints we heard.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.impact.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
