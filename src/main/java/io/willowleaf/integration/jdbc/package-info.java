/// Webhooks and what waits for them, in the database.
@NullMarked
package io.willowleaf.integration.jdbc;

import org.jspecify.annotations.NullMarked;
