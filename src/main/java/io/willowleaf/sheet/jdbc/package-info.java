/// The rows that wait, and how far each table is taken in.
@NullMarked
package io.willowleaf.sheet.jdbc;

import org.jspecify.annotations.NullMarked;
