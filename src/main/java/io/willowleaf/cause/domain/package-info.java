/// Which causes weigh most.
@NullMarked
package io.willowleaf.cause.domain;

import org.jspecify.annotations.NullMarked;
