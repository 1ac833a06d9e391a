/// Prints, words, groups and what people decided.
@NullMarked
package io.willowleaf.likeness.jdbc;

import org.jspecify.annotations.NullMarked;
