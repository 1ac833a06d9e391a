/// The only SQL of this module.
@NullMarked
package io.willowleaf.moment.jdbc;

import org.jspecify.annotations.NullMarked;
