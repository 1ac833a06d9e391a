/// What tests share: a running program on a real PostgreSQL, and a clock they can move.
@NullMarked
package io.willowleaf.testing;

import org.jspecify.annotations.NullMarked;
