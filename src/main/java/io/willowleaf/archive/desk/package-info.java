/// Keeping and giving back files.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.archive.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
