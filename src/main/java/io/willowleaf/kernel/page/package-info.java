/// The small values that the parts of a page take, so that every module can fill them.
@NamedInterface("page")
@NullMarked
package io.willowleaf.kernel.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
