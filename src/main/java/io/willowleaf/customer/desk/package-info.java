/// Recognising customers and showing who they are.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.customer.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
