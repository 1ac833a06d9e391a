/// Rows that are sealed, and the seals over them.
@NullMarked
package io.willowleaf.audit.domain;

import org.jspecify.annotations.NullMarked;
