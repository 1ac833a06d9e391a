/// The outbox in the database.
@NullMarked
package io.willowleaf.notification.jdbc;

import org.jspecify.annotations.NullMarked;
