/// The index in the database.
@NullMarked
package io.willowleaf.search.jdbc;

import org.jspecify.annotations.NullMarked;
