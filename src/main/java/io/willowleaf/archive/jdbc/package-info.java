/// The chunks in the database.
@NullMarked
package io.willowleaf.archive.jdbc;

import org.jspecify.annotations.NullMarked;
