/// The log in PostgreSQL: appending, the fence, and the dispatcher that lets everybody hear.
@NullMarked
package io.willowleaf.kernel.log.jdbc;

import org.jspecify.annotations.NullMarked;
