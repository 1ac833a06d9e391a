/// How programs tie complaints to actions.
@NullMarked
package io.willowleaf.improvement.api;

import org.jspecify.annotations.NullMarked;
