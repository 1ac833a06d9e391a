/// Volumes in the database.
@NullMarked
package io.willowleaf.volume.jdbc;

import org.jspecify.annotations.NullMarked;
