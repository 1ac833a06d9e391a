/// Actions and their steps as rows.
@NullMarked
package io.willowleaf.improvement.jdbc;

import org.jspecify.annotations.NullMarked;
