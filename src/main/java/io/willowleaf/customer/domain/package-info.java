/// Customers and how they are recognised.
@NullMarked
package io.willowleaf.customer.domain;

import org.jspecify.annotations.NullMarked;
