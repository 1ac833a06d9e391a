/// Asked to open, move and judge improvement actions.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.improvement.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
