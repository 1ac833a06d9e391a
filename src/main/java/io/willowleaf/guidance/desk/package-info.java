/// Asked while an answer is written.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.guidance.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
