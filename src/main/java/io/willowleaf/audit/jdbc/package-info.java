/// The only SQL of this module.
@NullMarked
package io.willowleaf.audit.jdbc;

import org.jspecify.annotations.NullMarked;
