/// Customers in the database.
@NullMarked
package io.willowleaf.customer.jdbc;

import org.jspecify.annotations.NullMarked;
