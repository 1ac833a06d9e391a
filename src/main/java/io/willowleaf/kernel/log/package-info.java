/// The log of what happened, and those who listen to it.
@NamedInterface("log")
@NullMarked
package io.willowleaf.kernel.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
