/// Decisions and their follow-up as rows.
@NullMarked
package io.willowleaf.management.jdbc;

import org.jspecify.annotations.NullMarked;
