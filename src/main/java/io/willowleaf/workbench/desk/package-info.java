/// What others may have done with lists of complaints.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.workbench.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
