/// The versions of the assumptions.
@NullMarked
package io.willowleaf.impact.jdbc;

import org.jspecify.annotations.NullMarked;
