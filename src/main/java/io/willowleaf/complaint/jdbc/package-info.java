/// Complaints in the database.
@NullMarked
package io.willowleaf.complaint.jdbc;

import org.jspecify.annotations.NullMarked;
