/// What was warned, asked and done, as rows that are only ever added.
@NullMarked
package io.willowleaf.protection.jdbc;

import org.jspecify.annotations.NullMarked;
