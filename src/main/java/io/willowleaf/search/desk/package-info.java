/// Finding, and what finding is made of.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.search.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
