/// The phrases and templates of this organisation.
@NullMarked
package io.willowleaf.guidance.jdbc;

import org.jspecify.annotations.NullMarked;
