/// What others may ask about complaints and have done with them.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.complaint.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
