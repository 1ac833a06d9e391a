/// Warning, asking for protection, and caring for whoever asked.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.protection.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
