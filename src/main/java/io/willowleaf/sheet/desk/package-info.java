/// What may be asked about tables that come in.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.sheet.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
