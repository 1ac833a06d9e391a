/// Asked what may be offered, and by whom.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.remedy.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
