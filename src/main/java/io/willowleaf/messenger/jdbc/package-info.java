/// The doors and their messages in the database.
@NullMarked
package io.willowleaf.messenger.jdbc;

import org.jspecify.annotations.NullMarked;
