/// Whether an action worked.
@NullMarked
package io.willowleaf.improvement.domain;

import org.jspecify.annotations.NullMarked;
