/// The facts of the calendar in the database.
@NullMarked
package io.willowleaf.calendar.jdbc;

import org.jspecify.annotations.NullMarked;
