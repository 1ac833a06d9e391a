/// Causes for programs.
@NullMarked
package io.willowleaf.cause.api;

import org.jspecify.annotations.NullMarked;
