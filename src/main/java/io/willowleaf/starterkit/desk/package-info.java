/// Asked whose installation this is.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.starterkit.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
