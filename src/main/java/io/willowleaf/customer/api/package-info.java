/// Customers for programs, as far as their token may see them.
@NullMarked
package io.willowleaf.customer.api;

import org.jspecify.annotations.NullMarked;
