/// Shares, rates and the intervals that say how sure they are.
@NamedInterface("statistics")
@NullMarked
package io.willowleaf.kernel.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
