/// The only SQL of this module.
@NullMarked
package io.willowleaf.identity.jdbc;

import org.jspecify.annotations.NullMarked;
