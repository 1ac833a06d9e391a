/// Sealing, finding, masking and showing personal data.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.privacy.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
