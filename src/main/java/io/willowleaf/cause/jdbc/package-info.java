/// The SQL of causes.
@NullMarked
package io.willowleaf.cause.jdbc;

import org.jspecify.annotations.NullMarked;
